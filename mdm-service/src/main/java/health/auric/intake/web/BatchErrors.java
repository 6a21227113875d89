package health.auric.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import health.auric.intake.Batches;
import health.auric.intake.RejectedRow;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes why rows of a batch did not land, as a file that a spreadsheet opens safely. */
@Component
class BatchErrors {

    private static final String FORMULA = "=+-@\t\r";

    private final Batches batches;

    BatchErrors(Batches batches) {
        this.batches = batches;
    }

    void send(UUID id, HttpServletResponse response) throws IOException {
        batches.find(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"errors-" + id + ".csv\"");
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(response.getOutputStream(), StandardCharsets.UTF_8);
        csv.writeRecord("row", "key", "outcome", "column", "code", "message");
        batches.rejected(id, row -> write(csv, row));
        csv.flush();
    }

    private static void write(CsvWriter csv, RejectedRow row) {
        csv.writeRecord(
                Long.toString(row.row()),
                safe(row.key()),
                row.quarantined() ? "quarantined" : "rejected",
                safe(row.column()),
                safe(row.code()),
                safe(row.message()));
    }

    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
