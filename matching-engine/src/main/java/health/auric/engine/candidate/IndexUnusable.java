package health.auric.engine.candidate;

import java.nio.file.Path;

/** The index on disk is damaged, gone or closed; its message says what to do. */
public final class IndexUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexUnusable(Path folder, Throwable cause) {
        super(
                "The candidate index in " + folder + " can no longer be used (" + reason(cause)
                        + "). Rebuild it from the records.",
                cause);
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
