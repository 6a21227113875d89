package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Remark;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsAddressTests {

    private final UsAddress address = new UsAddress();

    private Map<String, String> fieldsOf(Map<String, String> raw) {
        return address.standardize(raw).fields();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            123 Main Street                    | 123 MAIN ST
            123 MAIN ST.                       | 123 MAIN ST
            123 main str                       | 123 MAIN ST
            100 North Main Street              | 100 N MAIN ST
            100 Main Street North              | 100 MAIN ST N
            100 North Avenue                   | 100 NORTH AVE
            100 S. West Street                 | 100 S WEST ST
            12 Park West                       | 12 PARK WEST
            45 St John Avenue                  | 45 ST JOHN AVE
            45 Avenue Road                     | 45 AVENUE RD
            One Hospital Drive SE              | 1 HOSPITAL DR SE
            One Hospital Drive Southeast       | 1 HOSPITAL DR SE
            83825 HIGHWAY 9                    | 83825 HWY 9
            12-14 Court Sq.                    | 12-14 COURT SQ
            1 Broadway                         | 1 BROADWAY
            100 Pier 39                        | 100 PIER 39
            500 Parkway                        | 500 PARKWAY
            St. Mary's Medical Center          | ST MARY'S MEDICAL CENTER
            """)
    void aStreetIsAbbreviatedAsThePostalServiceDoes(String raw, String line1) {
        assertThat(fieldsOf(Map.of("line1", raw))).containsExactly(Map.entry("line1", line1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 Main Street, Suite 200          | 100 MAIN ST    | STE 200
            100 Main St Ste #200                | 100 MAIN ST    | STE 200
            100 Main St #200                    | 100 MAIN ST    | # 200
            100 Main St, 2nd Floor              | 100 MAIN ST    | FL 2
            100 Main St Bldg C Room 12          | 100 MAIN ST    | BLDG C RM 12
            100 Main St Apartment 4B            | 100 MAIN ST    | APT 4B
            100 Main St Rear                    | 100 MAIN ST    | REAR
            83825 HIGHWAY 9    P O BOX 1270     | 83825 HWY 9    | PO BOX 1270
            2016 SOUTH ALABAMA AVENUE, BOX 886  | 2016 S ALABAMA AVE | PO BOX 886
            PO Box 12, 100 Main Street          | 100 MAIN ST    | PO BOX 12
            100 Main St, P.O. Drawer 77         | 100 MAIN ST    | PO BOX 77
            """)
    void unitsAndBoxesMoveToTheSecondLine(String raw, String line1, String line2) {
        assertThat(fieldsOf(Map.of("line1", raw))).containsOnly(Map.entry("line1", line1), Map.entry("line2", line2));
    }

    @ParameterizedTest
    @CsvSource({
        "P.O. Box 1270",
        "PO BOX 1270",
        "Post Office Box 1270",
        "P O BOX #1270",
        "Box 1270",
        "POB 1270",
        "p.o.box 1270"
    })
    void aBoxHasOneSpelling(String raw) {
        assertThat(fieldsOf(Map.of("line1", raw))).containsExactly(Map.entry("line1", "PO BOX 1270"));
    }

    @Test
    void aRuralRouteKeepsItsBox() {
        assertThat(fieldsOf(Map.of("line1", "RR 2 Box 18"))).containsEntry("line1", "RR 2 BOX 18");
    }

    @Test
    void severalBoxesOnOneLineAreAllKept() {
        var boxes = "PO BOX 1 PO BOX 2 PO BOX 3 PO BOX 4 PO BOX 5 PO BOX 6 PO BOX 7";

        assertThat(String.join(" ", fieldsOf(Map.of("line1", boxes)).values()))
                .contains("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void whoReceivesTheMailStandsApart() {
        assertThat(fieldsOf(Map.of("line1", "Attn: Accounts Payable", "line2", "100 Main Street c/o First Bank")))
                .containsOnly(
                        Map.entry("attention", "ACCOUNTS PAYABLE"),
                        Map.entry("careOf", "FIRST BANK"),
                        Map.entry("line1", "100 MAIN ST"));
        assertThat(fieldsOf(Map.of("line1", "ATTN AP DEPT 100 MAIN ST")))
                .containsOnly(Map.entry("attention", "AP DEPT"), Map.entry("line1", "100 MAIN ST"));
    }

    @Test
    void theStreetComesFirstAndNothingIsLost() {
        var raw =
                Map.of("line1", "Cancer Center Suite 5", "line2", "100 Main Street", "line3", "Mail Code 7, PO Box 9");

        assertThat(fieldsOf(raw))
                .containsOnly(
                        Map.entry("line1", "100 MAIN ST"),
                        Map.entry("line2", "STE 5"),
                        Map.entry("line3", "CANCER CENTER MAIL CODE 7 PO BOX 9"));
    }

    @Test
    void cityStateCountryAndPostalCodeHaveTheirForms() {
        var raw = Map.of(
                "city", "St. Louis", "state", "Missouri", "postal", "63101-0000", "country", "USA", "use", "LEGAL");

        assertThat(fieldsOf(raw))
                .isEqualTo(
                        Map.of("city", "ST LOUIS", "state", "MO", "postal", "63101", "country", "US", "use", "LEGAL"));
    }

    @Test
    void aRestoredZeroAndUnreadablePartsAreRemarked() {
        assertThat(address.standardize(Map.of("postal", "6511", "state", "Connecticut"))
                        .remarks())
                .extracting(Remark::code)
                .containsExactly("leading-zero-restored");
        assertThat(address.standardize(Map.of("postal", "ABC", "state", "Narnia")))
                .satisfies(answer -> assertThat(answer.fields()).isEqualTo(Map.of("postal", "ABC", "state", "NARNIA")))
                .satisfies(answer -> assertThat(answer.remarks())
                        .extracting(Remark::code)
                        .containsExactly("unknown-state", "unreadable-postal"));
    }

    @Test
    void aForeignAddressIsOnlyCleaned() {
        var raw = Map.of("line1", "100  Main Street", "postal", "K1A 0B1", "state", "Ontario", "country", "Canada");

        assertThat(fieldsOf(raw))
                .isEqualTo(
                        Map.of("line1", "100 Main Street", "postal", "K1A 0B1", "state", "Ontario", "country", "CA"));
    }

    @Test
    void placeholdersAreLeftOut() {
        assertThat(fieldsOf(Map.of("line1", "N/A", "line2", "-", "city", "UNKNOWN", "postal", "00000", "state", "CT")))
                .isEqualTo(Map.of("state", "CT"));
        assertThat(fieldsOf(Map.of())).isEmpty();
    }
}
