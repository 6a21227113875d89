package health.auric.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Files as {@code auric generate} writes them, for tests of whoever reads them. */
public final class DemoFiles {

    private static final long SEED = 77;

    private DemoFiles() {}

    /** So many suppliers of one source, with their duplicates. */
    public static String suppliers(String source, int rows) throws IOException {
        return records(Subject.SUPPLIER, Options.Format.CSV, source, rows);
    }

    static String records(Subject subject, Options.Format format, String source, int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = RecordFile.of(format, subject, bytes)) {
            // The smaller world shows more of the records that are the same thing elsewhere.
            var some = DemoWorld.of(rows <= 2000 ? Tier.M : Tier.L, SEED)
                    .rows(subject)
                    .filter(row -> row.source().code().value().equals(source))
                    .limit(rows)
                    .iterator();
            while (some.hasNext()) {
                file.write(some.next());
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
