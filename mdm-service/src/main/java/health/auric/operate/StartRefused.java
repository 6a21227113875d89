package health.auric.operate;

import org.jspecify.annotations.Nullable;

/** The hub cannot start, why, and what the operator can do about it. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public StartRefused(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
