package health.auric.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.auric.standardize.Unit;
import health.auric.standardize.UnitCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the demo's sources mean by their unit codes. CS is a case to the old systems and a cassette to the newer ones. */
final class DemoUnits {

    private static final String EVERY_SOURCE = "*";
    private static final List<NamedCsvRecord> ROWS = read();

    private DemoUnits() {}

    static List<UnitCode> of(Profile profile) {
        var dialect = switch (profile) {
            case SAP_LIKE, ORACLE_LIKE -> "network";
            default -> "legacy";
        };
        return ROWS.stream()
                .filter(row -> List.of(EVERY_SOURCE, dialect).contains(row.getField("source")))
                .map(DemoUnits::unit)
                .toList();
    }

    private static UnitCode unit(NamedCsvRecord row) {
        var ucum = row.getField("ucum");
        return new UnitCode(
                null,
                row.getField("code"),
                new Unit(
                        row.getField("x12"),
                        row.getField("rec21"),
                        ucum.isEmpty() ? null : ucum,
                        row.getField("display")));
    }

    private static List<NamedCsvRecord> read() {
        var file = Objects.requireNonNull(DemoUnits.class.getResourceAsStream("/demo/units.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
