package health.auric.engine.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets whose order is the same in every run. */
final class Sorted {

    private Sorted() {}

    static <T extends Comparable<T>> Set<T> set(Collection<T> values) {
        return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
