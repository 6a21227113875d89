package health.auric.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one check found: how many violations, where the first of them are, or why it did not come to an end. */
public record CheckResult(
        String name,
        String sentence,
        long violations,
        List<String> first,
        long milliseconds,
        @Nullable String unfinished) {

    public CheckResult {
        first = List.copyOf(first);
    }

    public boolean ok() {
        return violations == 0 && unfinished == null;
    }
}
