package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.intake.Arrival;
import health.auric.intake.UploadFormat;
import health.auric.intake.UploadRow;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

class NdjsonRowsTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void aWrappedLineHasItsContentApart() throws Exception {
        var row = read("{\"key\":\"V-1\",\"version\":7,\"content\":{\"legalName\":\"Northmere\",\"phone\":null}}")
                .getFirst();

        assertThat(arrival(row).key()).isEqualTo("V-1");
        assertThat(arrival(row).position().value()).isEqualTo("00000000000000000007");
        assertThat(arrival(row).content()).isEqualTo(Map.of("legalName", "Northmere"));
    }

    @Test
    void aFlatLineIsContentButForWhatSpeaksOfTheRow() throws Exception {
        var row =
                read("{\"key\":\"V-1\",\"changedAt\":\"2026-11-20T09:41:07Z\",\"legalName\":\"Northmere\",\"web\":\"\"}")
                        .getFirst();

        assertThat(arrival(row).changedAt()).isEqualTo("2026-11-20T09:41:07Z");
        assertThat(arrival(row).content()).isEqualTo(Map.of("legalName", "Northmere"));
    }

    @Test
    void aWithdrawalNeedsNoContent() throws Exception {
        assertThat(arrival(read("{\"key\":\"V-1\",\"withdrawn\":true}").getFirst())
                        .withdrawn())
                .isTrue();
    }

    @Test
    void numbersStayExact() throws Exception {
        var row =
                read("{\"key\":1,\"content\":{\"n\":12345678901234567890.10}}").getFirst();

        assertThat(arrival(row).key()).isEqualTo("1");
        assertThat(arrival(row).content().get("n")).isEqualTo(new BigDecimal("12345678901234567890.10"));
    }

    @Test
    void emptyLinesAreNumberedButAreNoRows() throws Exception {
        assertThat(read("\n{\"key\":\"V-1\",\"content\":{}}\n\r\n{\"key\":\"V-2\",\"content\":{}}"))
                .extracting(UploadRow::number)
                .containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            not json                                     ! json
            [1]                                          ! json
            null                                         ! json
            {"key":"a","key":"b","content":{}}           ! json
            {"key":"a","content":{}} {}                  ! json
            {"content":{}}                               ! key
            {"key":{"a":1},"content":{}}                 ! type
            {"key":"a","content":5}                      ! type
            {"key":"a","version":1.5,"content":{}}       ! version
            {"key":"a","source":"other","content":{}}    ! source
            {"key":"a","facility":"STB","content":{}}    ! facility
            {"key":"a","content":{"legalName":"\uFFFD"}} ! encoding
            """)
    void aLineThatSaysNothingClearIsRejectedWithItsReason(String line, String code) throws Exception {
        assertThat(read(line + "\n{\"key\":\"V-9\",\"content\":{}}"))
                .satisfiesExactly(
                        bad -> assertThat(bad)
                                .isInstanceOfSatisfying(
                                        UploadRow.Unreadable.class,
                                        row -> assertThat(row.code()).isEqualTo(code)),
                        good -> assertThat(good).isInstanceOf(UploadRow.Readable.class));
    }

    @Test
    void anUnknownNameInTheFirstFlatLineRefusesTheFile() {
        assertThatThrownBy(() -> read("{\"key\":\"V-1\",\"legalNmae\":\"Northmere\"}"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("did you mean legalName?");
    }

    @Test
    void anUnknownNameInALaterFlatLineRejectsTheLine() throws Exception {
        var rows = read("{\"key\":\"V-1\",\"legalName\":\"A\"}\n{\"key\":\"V-2\",\"legalNmae\":\"B\"}");

        assertThat(rows.getLast())
                .isInstanceOfSatisfying(
                        UploadRow.Unreadable.class,
                        row -> assertThat(row.code()).isEqualTo("unknown-column"));
    }

    @Test
    void aLineWithoutEndTakesNoMemoryWithoutEnd() throws Exception {
        var rows = read("{\"key\":\"" + "x".repeat(3_000_000) + "\"}\n{\"key\":\"V-2\",\"content\":{}}");

        assertThat(rows.getFirst())
                .isInstanceOfSatisfying(
                        UploadRow.Unreadable.class,
                        row -> assertThat(row.code()).isEqualTo("too-long"));
        assertThat(rows.getLast()).isInstanceOf(UploadRow.Readable.class);
    }

    @Test
    void anyNameCanBeTheKey() throws Exception {
        var batch = Uploaded.batch(Uploaded.format(UploadFormat.Kind.NDJSON, "vendorNumber"));
        try (var rows = new NdjsonRows(
                batch,
                Uploaded.supplier(),
                new StringReader("{\"vendorNumber\":\"10442\",\"legalName\":\"A\"}"),
                JSON)) {
            assertThat(arrival(rows.next()).key()).isEqualTo("10442");
        }
    }

    private static List<UploadRow> read(String text) throws Exception {
        try (var rows = new NdjsonRows(Uploaded.ndjson(), Uploaded.supplier(), new StringReader(text), JSON)) {
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
}
