package health.auric.intake.batch;

import org.jspecify.annotations.Nullable;

/** A row does not say what it is about. Without a stack, because a file may have millions of them. */
final class RowRefused extends RuntimeException {

    final @Nullable String column;
    final String code;

    RowRefused(@Nullable String column, String code, String message) {
        super(message, null, false, false);
        this.column = column;
        this.code = code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
