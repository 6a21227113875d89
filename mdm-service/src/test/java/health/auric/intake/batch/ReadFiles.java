package health.auric.intake.batch;

import health.auric.intake.Arrival;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.intake.UploadRow;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole files for tests of those who write them; every row must be readable. */
public final class ReadFiles {

    private ReadFiles() {}

    public static List<Arrival> read(String source, String domain, String format, String text) throws IOException {
        var kind = UploadFormat.Kind.valueOf(format);
        var batch =
                Uploaded.batch(new Stream(new SourceCode(source), new DomainName(domain)), Uploaded.format(kind, null));
        var definition = ShippedDomains.named(domain);
        var arrivals = new ArrayList<Arrival>();
        try (UploadRows rows = kind == UploadFormat.Kind.CSV
                ? new CsvRows(batch, definition, new StringReader(text))
                : new NdjsonRows(batch, definition, new StringReader(text), JsonMapper.shared())) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                arrivals.add(((UploadRow.Readable) row).arrival());
            }
        }
        return arrivals;
    }
}
