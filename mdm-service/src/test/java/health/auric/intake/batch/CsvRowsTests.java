package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.intake.Arrival;
import health.auric.intake.UploadFormat;
import health.auric.intake.UploadRow;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTests {

    @Test
    void columnsBecomeContentWithGroupsAndLists() throws Exception {
        var rows = read("""
                key,legalName,roles,addresses[0].city,addresses.1.city,contacts.email
                V-1,Northmere,DISTRIBUTOR|MANUFACTURER,Albany,Troy,a@b.example
                """);

        assertThat(content(rows.getFirst()))
                .isEqualTo(Map.of(
                        "legalName",
                        "Northmere",
                        "roles",
                        List.of("DISTRIBUTOR", "MANUFACTURER"),
                        "addresses",
                        List.of(Map.of("city", "Albany"), Map.of("city", "Troy")),
                        "contacts",
                        List.of(Map.of("email", "a@b.example"))));
    }

    @Test
    void emptyIsAbsentAndListsCloseUp() throws Exception {
        var rows = read("key,legalName,addresses.0.city,addresses.1.city\nV-1,,,Troy\nV-2,,,\n");

        assertThat(content(rows.getFirst())).isEqualTo(Map.of("addresses", List.of(Map.of("city", "Troy"))));
        assertThat(content(rows.getLast())).isEmpty();
    }

    @Test
    void quotedValuesMayHaveDelimitersQuotesAndLines() throws Exception {
        var rows = read("key,legalName\nV-1,\"North, \"\"mere\"\"\nSurgical\"\nV-2,Next\n");

        assertThat(content(rows.getFirst())).containsEntry("legalName", "North, \"mere\"\nSurgical");
        assertThat(rows).extracting(UploadRow::number).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiterInTheHeader(String delimiter) throws Exception {
        var file = "key,legalName,\"web\"\nV-1,Northmere,x.example\n".replace(",", delimiter);

        assertThat(content(read(file).getFirst()))
                .containsEntry("legalName", "Northmere")
                .hasSize(2);
    }

    @Test
    void aVersionATimeAndAWithdrawalAreOfTheRow() throws Exception {
        var rows = read("""
                key,version,changedAt,withdrawn,legalName
                V-1,7,2026-11-20T09:41:07Z,,Northmere
                V-2,,2026-11-20,,Northmere
                V-3,,,yes,
                """);

        assertThat(arrival(rows.get(0)).position().value()).isEqualTo("00000000000000000007");
        assertThat(arrival(rows.get(0)).changedAt()).isEqualTo("2026-11-20T09:41:07Z");
        assertThat(arrival(rows.get(1)).position().value()).isEqualTo("2026-11-20T00:00:00.000000000Z");
        assertThat(arrival(rows.get(2)).withdrawn()).isTrue();
        assertThat(arrival(rows.get(2)).changedAt()).isEqualTo(Uploaded.AT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            V-1,1,,,Northmere,more      ! columns    !
            V-1,1,,                     ! columns    !
            ,1,,,Northmere              ! key        ! key
            V-1,one,,,Northmere         ! version    ! version
            V-1,-1,,,Northmere          ! version    ! version
            V-1,,yesterday,,Northmere   ! changed-at ! changedAt
            V-1,,0001-01-01,,Northmere  ! changed-at ! changedAt
            V-1,,,maybe,Northmere       ! withdrawn  ! withdrawn
            V-1,,,,North\uFFFDmere      ! encoding   ! legalName
            """)
    void aRowThatSaysNothingClearIsRejectedWithItsReason(String row, String code, @Nullable String column)
            throws Exception {
        var rows = read("key,version,changedAt,withdrawn,legalName\n" + row.strip() + "\nV-9,,,,Next\n");

        assertThat(rows.getFirst()).isInstanceOfSatisfying(UploadRow.Unreadable.class, bad -> {
            assertThat(bad.code()).isEqualTo(code);
            assertThat(bad.column()).isEqualTo(column);
            assertThat(bad.message()).doesNotContain("yesterday", "maybe", "Northmere");
        });
        assertThat(rows.getLast()).isInstanceOf(UploadRow.Readable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            key,legalNmae                  ! did you mean legalName?
            key,addresses.ctiy             ! did you mean city?
            key,addresses                  ! it is a group; name its fields, such as addresses.use.
            key,legalName.first            ! the definition has one plain value there.
            key,legalName,legalName        ! it is given twice.
            key,roles,roles[0]             ! it is given twice
            key,roles[0],roles             ! it is given twice
            key,effective.form             ! did you mean from?
            key,                           ! it has no name.
            legalName                      ! There is no column "key"
            """)
    void aHeaderThatDoesNotFitRefusesTheFile(String header, String reason) {
        assertThatThrownBy(() -> read(header + "\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(reason);
    }

    @Test
    void everyUnknownColumnIsNamedAtOnce() {
        assertThatThrownBy(() -> read("key,legalNmae,rolse\n"))
                .hasMessageContaining("legalNmae")
                .hasMessageContaining("rolse");
    }

    @Test
    void anyColumnCanBeTheKeyAndStillBeContent() throws Exception {
        var format = Uploaded.format(UploadFormat.Kind.CSV, "vendorNumber");
        var batch = Uploaded.batch(format);
        try (var rows = new CsvRows(
                batch, Uploaded.supplier(), new StringReader("vendorNumber,legalName\n10442,Northmere\n"))) {
            var row = rows.next();
            assertThat(arrival(row).key()).isEqualTo("10442");
            assertThat(content(row)).containsEntry("vendorNumber", "10442");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Calder", "\"Calder\" Ridge\nV-3,Next\n"})
    void aFileWithABrokenQuoteSaysWhere(String value) {
        assertThatThrownBy(() -> read("key,legalName\nV-1,Northmere\nV-2," + value))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("after row 2");
    }

    @Test
    void anEmptyFileIsNoCsvFile() {
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFile.class).hasMessageContaining("empty");
    }

    @Test
    void skippedRowsKeepTheirNumbers() throws Exception {
        try (var rows = new CsvRows(
                Uploaded.csv(), Uploaded.supplier(), new StringReader("key,legalName\nV-1,A\nV-2,B\nV-3,C\n"))) {
            assertThat(rows.skip()).isTrue();
            assertThat(rows.skip()).isTrue();
            assertThat(rows.next()).extracting(UploadRow::number).isEqualTo(4L);
            assertThat(rows.skip()).isFalse();
        }
    }

    private static List<UploadRow> read(String text) throws Exception {
        try (var rows = new CsvRows(Uploaded.csv(), Uploaded.supplier(), new StringReader(text))) {
            var all = new ArrayList<UploadRow>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            return all;
        }
    }

    private static Arrival arrival(@Nullable UploadRow row) {
        assertThat(row).isInstanceOf(UploadRow.Readable.class);
        return ((UploadRow.Readable) Objects.requireNonNull(row)).arrival();
    }

    private static Map<String, Object> content(@Nullable UploadRow row) {
        return new LinkedHashMap<>(arrival(row).content());
    }
}
