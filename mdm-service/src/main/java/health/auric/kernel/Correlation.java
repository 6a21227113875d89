package health.auric.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The one id that follows a change from the request that brought it through landing, lane and feed; it stands in every log
 * line, answer and row on the way.
 */
public final class Correlation {

    /** The header that carries it in both directions. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    // Strict, because it is written to logs and headers unescaped.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private Correlation() {}

    /** Runs work under the given id, or a new one where it is missing or malformed. */
    public static Scope open(@Nullable String id) {
        var before = MDC.get(KEY);
        MDC.put(KEY, id != null && FORM.matcher(id).matches() ? id : next());
        return () -> restore(before);
    }

    /** The id of the work at hand; work nobody opened an id for gets a new one. */
    public static String current() {
        var id = MDC.get(KEY);
        return id == null ? next() : id;
    }

    private static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }

    /** Ends the work. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
