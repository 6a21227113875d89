package health.auric.access;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a right goes along one dimension: all of it, or the named ones. */
public record Reach<T>(boolean all, Set<T> named) {

    public Reach {
        named = Set.copyOf(named);
    }

    static <T> Reach<T> of(Collection<? extends @Nullable T> limits) {
        if (limits.stream().anyMatch(Objects::isNull)) {
            return new Reach<>(true, Set.of());
        }
        return new Reach<>(false, limits.stream().map(Objects::requireNonNull).collect(Collectors.toSet()));
    }

    public boolean includes(T value) {
        return all || named.contains(value);
    }
}
