package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What single operators do to single values. */
class NoiseVectorsTests {

    private static final Words WORDS = Words.of(Dictionary.PRODUCT);

    private static Scene scene(long chance, String field, Draft draft) {
        return new Scene(Dice.of(chance), WORDS, 3, Profile.LAWSON_LIKE, draft, field);
    }

    /** All that fifty throws of the dice make of a value. */
    private static Set<String> outcomes(Operator operator, String value, String field, Map<String, String> hidden) {
        Set<String> outcomes = new TreeSet<>();
        for (long chance = 0; chance < 50; chance++) {
            Draft draft = new Draft();
            hidden.forEach(draft::put);
            outcomes.add(operator.change(value, scene(chance, field, draft)));
        }
        return outcomes;
    }

    private static Set<String> outcomes(Operator operator, String value, String field) {
        return outcomes(operator, value, field, Map.of());
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void operatorsAreFoundByTheirWord(Operator operator) {
        assertThat(operator.word()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Operator.called(operator.word())).isEqualTo(operator);
    }

    @Test
    void aTypoChangesOneLetter() {
        for (String typo : outcomes(Operator.TYPO, "Scientific", "legalName")) {
            assertThat(typo.length()).isBetween(9, 11);
            assertThat(commonPrefix(typo, "Scientific") + commonSuffix(typo, "Scientific"))
                    .isGreaterThanOrEqualTo(9);
        }
    }

    private static int commonPrefix(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(String left, String right) {
        return commonPrefix(
                new StringBuilder(left).reverse().toString(),
                new StringBuilder(right).reverse().toString());
    }

    @Test
    void aTypoNeedsALetter() {
        assertThat(outcomes(Operator.TYPO, "4711", "legalName")).containsExactly("4711");
    }

    @ParameterizedTest
    @CsvSource({"B, 8", "8, B", "0, O", "O, 0", "1, I", "I, 1", "L, 1", "5, S", "S, 5", "x7x, x7x"})
    void scannersConfuseWhatLooksAlike(String printed, String read) {
        assertThat(outcomes(Operator.OCR, printed, "catalogNumber")).containsExactly(read);
    }

    @Test
    void scannersConfuseOneCharacterOnly() {
        assertThat(outcomes(Operator.OCR, "B0S", "catalogNumber")).containsExactlyInAnyOrder("80S", "BOS", "B05");
    }

    @Test
    void transposingSwapsTwoDifferentNeighbors() {
        assertThat(outcomes(Operator.TRANSPOSE, "1123", "tin")).containsExactlyInAnyOrder("1213", "1132");
        assertThat(outcomes(Operator.TRANSPOSE, "1-1-1", "tin")).containsExactly("1-1-1");
    }

    @Test
    void identifiersLoseDashesGainZerosOrMoveDashes() {
        assertThat(outcomes(Operator.ID_FORM, "49-1234567", "tin"))
                .containsExactlyInAnyOrder("491234567", "49 1234567", "0491234567", "491234-567");
        assertThat(outcomes(Operator.ID_FORM, "1107-0-3258", "catalogNumber"))
                .contains("110703258", "1107 0 3258", "REF 1107-0-3258");
        assertThat(outcomes(Operator.ID_FORM, "00481", "number")).contains("481", "000481");
    }

    @ParameterizedTest
    @CsvSource({"00481, 481", "06511, 6511", "481000, 4.81E+05", "2912345678, 2.91E+09", "000, 0", "7, 7.00E+00"})
    void spreadsheetsEatZerosAndRoundNumbers(String typed, String kept) {
        assertThat(outcomes(Operator.SPREADSHEET, typed, "catalogNumber")).containsExactly(kept);
    }

    @Test
    void spreadsheetsSeeDatesInCatalogNumbers() {
        assertThat(outcomes(Operator.SPREADSHEET, "MAR-1", "catalogNumber"))
                .allMatch(kept -> kept.matches("\\d{1,2}-[A-Z][a-z]{2}"));
    }

    @Test
    void distributorsPutTheirPrefixBeforeTheNumber() {
        assertThat(outcomes(Operator.VENDOR_PREFIX, "12-34", "catalogNumber", Map.of("~vendorPrefix", "VEL")))
                .containsExactly("VEL1234");
        assertThat(outcomes(Operator.VENDOR_PREFIX, "12-34", "catalogNumber")).containsExactly("VN1234");
    }

    @Test
    void legalSuffixesAreDroppedOrWrittenOtherwise() {
        assertThat(outcomes(Operator.SUFFIX_VARIED, "Velmora Surgical, Inc.", "legalName", Map.of("~suffix", ", Inc.")))
                .containsExactlyInAnyOrder("Velmora Surgical", "Velmora Surgical INC", "Velmora Surgical, I.n.c.");
    }

    @Test
    void namesWithoutASuffixGetOne() {
        assertThat(outcomes(Operator.SUFFIX_VARIED, "OIHCP", "legalName"))
                .containsExactlyInAnyOrder("OIHCP Inc", "OIHCP Corp", "OIHCP LLC");
        assertThat(outcomes(Operator.SUFFIX_VARIED, "Pharmacy", "name"))
                .containsExactlyInAnyOrder("Pharmacy Dept", "Pharmacy Ctr", "Pharmacy Unit");
    }

    @Test
    void credentialsComeInManyForms() {
        assertThat(outcomes(Operator.SUFFIX_VARIED, "MD", "credentials.0")).contains("M.D.", "M D");
        assertThat(outcomes(Operator.SUFFIX_VARIED, "PA", "credentials.0")).containsExactly("P.A");
    }

    @Test
    void reorderingKeepsAllWords() {
        for (String reordered : outcomes(Operator.REORDER, "Catheter, Foley, Silicone, 16FR", "description")) {
            assertThat(reordered.split(" ")).containsExactlyInAnyOrder("Catheter", "Foley", "Silicone", "16FR");
            assertThat(reordered).doesNotStartWith("Catheter");
        }
        assertThat(outcomes(Operator.REORDER, "Catheter", "description")).containsExactly("Catheter");
    }

    @Test
    void aWholeNameMovesIntoOneField() {
        Draft draft = new Draft()
                .put("~whole:names.0.family", "Chen, Robert T")
                .put("names.0.given", "Robert")
                .put("names.0.middle", "T");
        assertThat(Operator.REORDER.change("Chen", scene(1, "names.0.family", draft)))
                .isEqualTo("Chen, Robert T");
        assertThat(draft.has("names.0.given")).isFalse();
        assertThat(draft.has("names.0.middle")).isFalse();
    }

    @Test
    void abbreviatingUsesTheDictionaryOrTheReadyShortForm() {
        assertThat(outcomes(Operator.ABBREVIATE, "Titanium, Lakemont", "description"))
                .allMatch(short1 -> short1.endsWith("Lakemont"));
        assertThat(outcomes(Operator.ABBREVIATE, "Robert", "names.0.given", Map.of("~short:names.0.given", "Bob")))
                .containsExactly("Bob");
    }

    @Test
    void whatBelongsElsewhereIsSqueezedIn() {
        assertThat(outcomes(
                        Operator.MERGED_FIELD, "Velmora", "legalName", Map.of("~extra:legalName", "C/O Lockbox 12")))
                .containsExactly("Velmora C/O Lockbox 12");
        assertThat(outcomes(Operator.MERGED_FIELD, "Velmora", "legalName")).containsExactly("Velmora");
    }

    @Test
    void otherNamesAndWrongValuesComeFromTheWorld() {
        assertThat(outcomes(Operator.OTHER_NAME, "Velmora", "legalName", Map.of("~other:legalName", "VS")))
                .containsExactly("VS");
        assertThat(outcomes(Operator.OTHER_NAME, "Velmora", "legalName")).containsExactly("Velmora");
        assertThat(outcomes(Operator.WRONG_ROLE, "MANUFACTURER", "roles.0", Map.of("~wrong:roles.0", "DISTRIBUTOR")))
                .containsExactly("DISTRIBUTOR");
    }

    @Test
    void statusTextSurroundsTheName() {
        assertThat(outcomes(Operator.STATUS_TEXT, "Velmora", "legalName"))
                .hasSize(6)
                .allMatch(name -> name.contains("Velmora"))
                .contains("ZZ-Velmora", "Velmora *DNU*");
    }

    @Test
    void quantitiesGoWrongButStayQuantities() {
        assertThat(outcomes(Operator.WRONG_UNIT, "10", "packaging.1.baseQuantity"))
                .allMatch(quantity -> quantity.matches("\\d+"))
                .doesNotContain("10");
    }

    @Test
    void placeholdersFitTheField() {
        assertThat(outcomes(Operator.PLACEHOLDER, "sales@a.example.org", "contacts.0.email"))
                .contains("none@example.org", "na");
        assertThat(outcomes(Operator.PLACEHOLDER, "(216) 555-0100", "phone")).contains("000-000-0000", "999999999");
        assertThat(outcomes(Operator.PLACEHOLDER, "Pharmacy", "name"))
                .containsExactlyInAnyOrder("UNKNOWN", "TBD", "N/A");
    }

    @Test
    void movingTakesThePhoneAndOftenTheTownAlong() {
        Draft draft = new Draft().put("addresses.0.city", "Dunmere").put("contacts.0.phone", "(617) 555-0100");
        Set<String> cities = new TreeSet<>();
        for (long chance = 0; chance < 30; chance++) {
            assertThat(Operator.STALE_CONTACT.change("1 Quarry Road", scene(chance, "addresses.0.line1", draft)))
                    .matches("\\d+ .+");
            cities.add(draft.text("addresses.0.city"));
            assertThat(draft.text("contacts.0.phone")).matches("\\(\\d{3}\\) 555-01\\d\\d");
        }
        assertThat(cities).hasSizeGreaterThan(5);
        assertThat(draft.has("addresses.0.state")).isFalse();
    }

    @Test
    void blanksAndBrokenEncodingsKeepTheLetters() {
        assertThat(outcomes(Operator.BLANKS, "Lakemont Linen", "legalName"))
                .hasSize(4)
                .allMatch(name -> name.replaceAll("[\\s\\u00a0]", "").equals("LakemontLinen"));
        assertThat(outcomes(Operator.MOJIBAKE, "O'Brien", "legalName")).containsExactly("O\u00e2\u20ac\u2122Brien");
        assertThat(outcomes(Operator.MOJIBAKE, "Lake Mont", "legalName")).containsExactly("Lake\u00c2\u00a0Mont");
    }

    @Test
    void truncationHappensAtTheProfilesLimit() {
        assertThat(outcomes(Operator.TRUNCATE, "x".repeat(31), "legalName")).containsExactly("x".repeat(30));
        assertThat(outcomes(Operator.TRUNCATE, "x".repeat(30), "legalName")).containsExactly("x".repeat(30));
    }

    @ParameterizedTest
    @CsvSource({"DORMANT, ACTIVE, INACTIVE", "MISSING_ID, 49-1, ''", "UPPER_CASE, straße iıİ, STRASSE IIİ"})
    void simpleOperatorsDoOneThing(Operator operator, String before, String after) {
        assertThat(outcomes(operator, before, "any")).containsExactly(after);
    }

    @Test
    void anOldLicenseHasTheFormOfTheNewOne() {
        assertThat(outcomes(Operator.OLD_LICENSE, "MD-0123456", "licenses.0.number"))
                .allMatch(number -> number.matches("MD-\\d{7}"))
                .hasSizeGreaterThan(40);
    }
}
