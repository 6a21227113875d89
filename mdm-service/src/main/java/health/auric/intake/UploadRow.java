package health.auric.intake;

import org.jspecify.annotations.Nullable;

/** One row of an upload as it was read; numbered as an editor or spreadsheet shows it. */
public sealed interface UploadRow {

    long number();

    /** About how many characters it took. */
    int size();

    /** It says something of one record. */
    record Readable(long number, int size, Arrival arrival) implements UploadRow {}

    /** It does not say what it is about, for one reason. */
    record Unreadable(
            long number,
            int size,
            @Nullable String key,
            @Nullable String column,
            String code,
            String message) implements UploadRow {

        RejectedRow rejected() {
            return new RejectedRow(number, key, false, column, code, message);
        }
    }
}
