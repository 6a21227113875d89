package health.auric.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** How the bytes of an upload are to be read; what is null is found in the file itself. */
public record UploadFormat(
        Kind kind,
        Charset charset,
        @Nullable Character delimiter,
        @Nullable String keyColumn) {

    /** The two forms of a file of rows. */
    public enum Kind {
        CSV,
        NDJSON
    }
}
