package health.auric.intake.batch;

import health.auric.intake.UploadRow;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, never all at once. */
interface UploadRows extends Closeable {

    /** The next row; null at the end. */
    @Nullable
    UploadRow next() throws IOException;

    /** Goes past a row that was read in an earlier run; false at the end. */
    boolean skip() throws IOException;
}
