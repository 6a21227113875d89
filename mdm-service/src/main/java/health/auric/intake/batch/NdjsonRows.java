package health.auric.intake.batch;

import health.auric.intake.Batch;
import health.auric.intake.UploadRow;
import health.auric.model.DomainDefinition;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a file with one JSON object on each line. */
final class NdjsonRows implements UploadRows {

    private static final int LONGEST_LINE = 1 << 21;

    private final Batch batch;
    private final Lines lines;
    private final ObjectReader json;
    private final JsonForm form;
    private long number;

    NdjsonRows(Batch batch, DomainDefinition definition, Reader text, JsonMapper json) {
        this.batch = batch;
        this.lines = new Lines(text, LONGEST_LINE);
        this.form = new JsonForm(definition, batch.format().keyColumn());
        this.json = json.readerFor(new TypeReference<Map<String, Object>>() {})
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    public @Nullable UploadRow next() throws IOException {
        var line = line();
        return line == null ? null : row(line);
    }

    private UploadRow row(String line) {
        String key = null;
        try {
            check(line);
            var members = members(line);
            var head = form.head(members);
            key = head.key();
            return new UploadRow.Readable(number, line.length(), head.arrival(batch, form.content(members)));
        } catch (RowRefused e) {
            return new UploadRow.Unreadable(number, line.length(), key, e.column, e.code, e.sentence());
        }
    }

    private void check(String line) {
        if (lines.wasCut()) {
            throw new RowRefused(null, "too-long", "A line has at most two million characters.");
        }
        if (line.indexOf(Decoded.LOST) >= 0) {
            throw new RowRefused(
                    null,
                    "encoding",
                    "This line has bytes that are no characters in "
                            + batch.format().charset().name() + ".");
        }
    }

    private Map<String, Object> members(String line) {
        try {
            Map<String, Object> members = json.readValue(line);
            if (members != null) {
                return members;
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new RowRefused(
                    null,
                    "json",
                    "This line is not a JSON object"
                            + (place == null ? "." : "; see character " + place.getColumnNr() + "."));
        }
        throw new RowRefused(null, "json", "This line is not a JSON object.");
    }

    @Override
    public boolean skip() throws IOException {
        form.pastTheFirst();
        return line() != null;
    }

    // Empty lines are numbered but are no rows.
    private @Nullable String line() throws IOException {
        for (var line = lines.next(); ; line = lines.next()) {
            number++;
            if (line == null || !line.isBlank()) {
                return line;
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
