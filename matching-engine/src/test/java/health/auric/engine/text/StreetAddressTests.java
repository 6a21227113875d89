package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetAddressTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return StreetAddress.of(text);
    }

    private static String parts(StreetAddress read) {
        return String.join("/", read.number(), read.pre(), String.join(" ", read.street()), read.suffix(), read.post());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            435 s. la cienega blv.        | 435/s/la cienega/blvd/
            2016 SOUTH ALABAMA AVENUE     | 2016/s/alabama/ave/
            ONE HOSPITAL DR SE            | 1//hospital/dr/se
            One Way                       | //1/way/
            56-45 MAIN STREET             | 56-45//main/st/
            100 N Fifth Street            | 100/n/5/st/
            100 N 5th St                  | 100/n/5/st/
            100 North East 5 St           | 100/ne/5/st/
            123 North Ave                 | 123//north/ave/
            123 avenue j                  | 123//avenue j//
            2020 ave. of the stars        | 2020//ave of the stars//
            5900 N. Nina                  | 5900/n/nina//
            14 St NW                      | //14/st/nw
            12 1/2 first st               | 12 1/2//1/st/
            221b Baker Street             | 221b//baker/st/
            19 tenison-woods circuit      | 19//tenison woods/cir/
            007 Bond Street               | 7//bond/st/
            """)
    void streetLinesComeApart(String line, String parts) {
        assertThat(parts(StreetAddress.of(line))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 US HWY 431                | 100//431/hwy/
            100 U S HIGHWAY 431           | 100//431/hwy/
            100 Highway 431 North         | 100//431/hwy/n
            100 State Route 12            | 100//12/hwy/
            100 Co Rd 5                   | 100//5/cr/
            4801 N FM 1960 RD W           | 4801/n/1960/fm/w
            U.S. Highway 9                | //9/hwy/
            100 Interstate 35             | 100//35/i/
            """)
    void numberedRoadsHaveOneForm(String line, String parts) {
        assertThat(parts(StreetAddress.of(line))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 Main St Suite 200          | ste 200
            10 Main St, # 4               | no 4
            10 Main St 2nd Floor          | fl 2
            10 Main St Fl 2               | fl 2
            3550 HWY 468 W, BLDG 60       | bldg 60
            10 Main St Apt B              | apt b
            10 Main St Bldg 2 Ste 3       | bldg 2 ste 3
            Suite 200, 10 Main St         | ste 200
            10 Main St Rear               | rear
            """)
    void unitsAreTakenOut(String line, String unit) {
        assertThat(StreetAddress.of(line).unit()).isEqualTo(unit);
        assertThat(StreetAddress.of(line).number()).isIn("10", "3550");
    }

    @Test
    void postBoxesAreTakenOut() {
        assertThat(StreetAddress.of("83825 HIGHWAY 9    P O BOX 1270").box()).isEqualTo("1270");
        assertThat(StreetAddress.of("2016 SOUTH ALABAMA AVENUE, BOX 886").box()).isEqualTo("886");
        assertThat(StreetAddress.of("P.O. Box 55").box()).isEqualTo("55");
    }

    @Test
    void placesBehindTheStreetAreRead() {
        var read = StreetAddress.of("1600 Pennsylvania Ave NW, Washington, DC 20500-0003");

        assertThat(parts(read)).isEqualTo("1600//pennsylvania/ave/nw");
        assertThat(read.city()).containsExactly("washington");
        assertThat(read.region()).isEqualTo("dc");
        assertThat(read.postalCode().code()).isEqualTo("20500");
        assertThat(read.postalCode().addition()).isEqualTo("0003");
    }

    @Test
    void fieldsAreReadTogether() {
        var read = StreetAddress.of("10 Main St", "St. Louis", "Missouri", "63101");

        assertThat(read.city()).containsExactly("saint", "louis");
        assertThat(read.region()).isEqualTo("mo");
        assertThat(read.postalCode().code()).isEqualTo("63101");
    }

    @Test
    void wordsWithoutAPlaceAreKept() {
        assertThat(StreetAddress.of("325 e. 14th st. between 1st and 2nd aves.").rest())
                .containsExactly("between", "1st", "and", "2nd", "aves");
    }

    @Test
    void foreignAddressesKeepTheirWords() {
        assertThat(parts(StreetAddress.of("Hauptstraße 5"))).isEqualTo("5//hauptstrasse//");
        assertThat(StreetAddress.of("Rue de la Paix 12 bis").street()).contains("rue", "paix");
        assertThat(StreetAddress.of("n/a").isAbsent()).isTrue();
    }
}
