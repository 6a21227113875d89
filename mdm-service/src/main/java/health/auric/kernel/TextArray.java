package health.auric.kernel;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One part of many things, as a parameter of PostgreSQL's type {@code text[]}. */
public final class TextArray {

    private TextArray() {}

    /** In their order, each part as its text; null stays null. */
    public static <T> @Nullable String[] of(Collection<T> all, Function<T, @Nullable Object> part) {
        return all.stream().map(each -> text(part.apply(each))).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
