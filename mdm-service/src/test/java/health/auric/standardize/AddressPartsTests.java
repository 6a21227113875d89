package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPartsTests {

    private static final List<String> LINES = List.of("line1", "line2");

    private final AddressParts parts = new AddressParts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PO BOX 12           | 12    | ''
            P O BOX 12 DOCK 3   | 12    | DOCK 3
            100 MAIN BOX 9      | 9     | 100 MAIN
            POST OFFICE BOX A   | A     | ''
            PO DRAWER 12-B      | 12-B  | ''
            """)
    void aBoxLeavesTheLine(String plain, String number, String rest) {
        assertThat(PostOfficeBox.in(plain).number()).contains(number);
        assertThat(PostOfficeBox.in(plain).rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"RR 2 BOX 18", "HC 1 BOX 5", "BOX ELDER RD", "100 BOXWOOD 3", "DEPO BOX", "SPO BOX OFFICE"})
    void whatOnlySoundsLikeABoxStays(String plain) {
        assertThat(PostOfficeBox.in(plain).number()).isEmpty();
        assertThat(PostOfficeBox.in(plain).rest()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 MAIN ST SUITE 5         | 100 MAIN ST   | STE 5
            3RD FLOOR                   | ''            | FL 3
            TOWER B ROOM 12             | ''            | TWR B RM 12
            100 MAIN ST LOWER           | 100 MAIN ST   | LOWR
            100 SUITE LN                | 100 SUITE LN  | ''
            100 MAIN ST SUITE           | 100 MAIN ST SUITE | ''
            """)
    void unitsAreSplitOffTheWords(String line, String words, String units) {
        var split = SecondaryUnits.split(AddressWords.of(line));

        assertThat(String.join(" ", split.words())).isEqualTo(words);
        assertThat(String.join(" ", split.units())).isEqualTo(units);
    }

    @Test
    void whatDoesNotFitStaysBehindTheLastLine() {
        parts.add("100 MAIN ST STE 5");
        parts.add("CANCER CENTER");
        parts.add("PO BOX 7");

        assertThat(parts.fields(LINES))
                .isEqualTo(Map.of("line1", "100 MAIN ST", "line2", "STE 5 CANCER CENTER PO BOX 7"));
    }

    @Test
    void theSameUnitTwiceIsSaidOnce() {
        parts.add("100 MAIN ST SUITE 5");
        parts.add("STE #5");

        assertThat(parts.fields(LINES)).isEqualTo(Map.of("line1", "100 MAIN ST", "line2", "STE 5"));
    }

    @Test
    void severalRecipientsShareTheirField() {
        parts.add("ATTN: AP");
        parts.recipient("attention", "ATTENTION JANE");

        assertThat(parts.fields(LINES)).isEqualTo(Map.of("attention", "AP, JANE"));
    }

    @Test
    void anEmptyAddressHasNoFields() {
        parts.add("");
        parts.add(" ,;");
        parts.recipient("careOf", " : ");

        assertThat(parts.fields(LINES)).isEmpty();
    }

    @Test
    void theStreetIsFoundOnWhateverLineItStands() {
        parts.add("ST MARY HOSPITAL");
        parts.add("100 NORTH MAIN STREET");

        assertThat(parts.fields(LINES)).isEqualTo(Map.of("line1", "100 N MAIN ST", "line2", "ST MARY HOSPITAL"));
    }
}
