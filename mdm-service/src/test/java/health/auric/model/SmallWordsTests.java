package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts definitions are read and records are compared with. */
class SmallWordsTests {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.50, 12.5",
        "+7, 7",
        "-0.5, -0.5",
        ".5, 0.5",
        "'1,234', 1234",
        "'1,234,567.89', 1234567.89",
        "0.000, 0",
        "-0, 0",
        "100, 100",
        "007, 7",
    })
    void aDecimalIsKeptAsTextWithoutRounding(String sent, String kept) {
        var number = Decimals.parse(sent);

        assertThat(number == null ? "no number" : Decimals.text(number)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "+",
                "-.",
                "1e5",
                "1,23",
                "12,3456",
                "1.2.3",
                "0x10",
                "NaN",
                "1 000",
                "１２",
                "1.1234567890",
                "1234567890123456789",
                "1,",
                "--1"
            })
    void whatIsNotPlainlyADecimalIsNone(String sent) {
        assertThat(Decimals.parse(sent)).isNull();
    }

    @Test
    void aLargePowerOfTenIsWrittenOut() {
        assertThat(Decimals.text(new BigDecimal("1E+6"))).isEqualTo("1000000");
    }

    @ParameterizedTest
    @CsvSource({
        "legalname, legalName",
        "leaglName, legalName",
        "legalNme, legalName",
        "adresses, addresses",
        "zzz, ",
        "role, roles",
        "rol, ",
        "legal, ",
        "x, ",
    })
    void aMistypedNameIsFound(String name, @Nullable String meant) {
        assertThat(Nearest.to(name, List.of("legalName", "addresses", "roles")).orElse(null))
                .isEqualTo(meant);
    }

    @Test
    void ofTwoEquallyNearNamesTheFirstInTheAlphabetIsMeant() {
        assertThat(Nearest.to("bat", List.of("hat", "cat"))).contains("cat");
    }

    @Test
    void aHintEndsASentence() {
        assertThat(Nearest.hint("rols", List.of("roles", "phone"))).isEqualTo("did you mean roles?");
        assertThat(Nearest.hint("xyz", List.of("roles", "phone"))).isEqualTo("there is phone, roles.");
        assertThat(Nearest.hint("xyz", List.of())).isEqualTo("there is none to choose from.");
    }

    @Test
    void aHintOffersTwelveNamesAtMost() {
        var names = IntStream.range(10, 30).mapToObj(i -> "attribute" + i).toList();

        assertThat(Nearest.hint("xyz", names))
                .startsWith("there is attribute10, ")
                .contains("attribute21")
                .doesNotContain("attribute22")
                .endsWith(", ….");
    }

    @Test
    void aVeryLongNameIsNotComparedAtAll() {
        assertThat(Nearest.to("a".repeat(61), List.of("a".repeat(61)))).isEmpty();
        assertThat(Nearest.to("a".repeat(60), List.of("a".repeat(61)))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "9999, 1234, true",
        "9999, 12345, false",
        "9999, 123, false",
        "9999, 12A4, false",
        "A9X, B7C, true",
        "A9X, B77, true",
        "A9X, b7C, false",
        "A9X, Ä7C, false",
        "99-A, 12-B, true",
        "99-A, 12.B, false",
        "9, ١, false",
    })
    void aCodeFitsItsPatternSignBySign(String form, String code, boolean fits) {
        assertThat(new CodePattern(form).matches(code)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "9*", "[0-9]", "A9Z", "(A|9)"})
    void aPatternHasNothingButItsFewSigns(String form) {
        assertThat(CodePattern.problem(form)).isPresent();
    }

    @Test
    void aPatternHasFortySignsAtMost() {
        assertThat(CodePattern.problem("9".repeat(40))).isEmpty();
        assertThat(CodePattern.problem("9".repeat(41))).contains("A pattern has 1 to 40 characters.");
        assertThat(CodePattern.problem("AX9-./ ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "44101, 44101-1234, 5, SAME",
        "44101, 44102, 5, DIFFERENT",
        "44101, 44102, 4, SAME",
        "Tern, TERN, 100, SAME",
        "TERN, TERN INC, 100, DIFFERENT",
    })
    void ofTextsSoManyFirstSignsCount(String one, String other, int first, Likeness likeness) {
        assertThat(Likeness.of(one, other, first)).isEqualTo(likeness);
        assertThat(Likeness.of(other, one, first)).isEqualTo(likeness);
    }

    @Test
    void sealedValuesAreComparedByTheirHashesAlone() {
        assertThat(Likeness.of(Map.of("hash", "a", "lastFour", "1"), Map.of("hash", "a"), 9))
                .isEqualTo(Likeness.SAME);
        assertThat(Likeness.of(Map.of("hash", "a", "lastFour", "1"), Map.of("hash", "b", "lastFour", "1"), 9))
                .isEqualTo(Likeness.DIFFERENT);
    }

    /** The cells are source, key and golden id of two references; a dash is none. */
    @ParameterizedTest
    @CsvSource({
        "sap, V-1, -, sap, V-1, -, SAME",
        "sap, V-1, -, sap, V-2, -, DIFFERENT",
        "sap, V-1, -, erp, V-1, -, UNTOLD",
        "-, V-1, -, -, V-1, -, UNTOLD",
        "-, -, SUP-1, -, -, SUP-1, SAME",
        "-, -, SUP-1, -, -, SUP-2, DIFFERENT",
        "sap, V-1, -, -, -, SUP-2, UNTOLD",
    })
    void keysOfTwoSourcesTellNothing(
            String source, String key, String golden, String source2, String key2, String golden2, Likeness likeness) {
        var one = reference(source, key, golden);
        var other = reference(source2, key2, golden2);

        assertThat(Likeness.of(one, other, 9)).isEqualTo(likeness);
        assertThat(Likeness.of(other, one, 9)).isEqualTo(likeness);
    }

    private static Map<String, Object> reference(String source, String key, String golden) {
        var parts = new LinkedHashMap<String, Object>(Map.of("source", source, "key", key, "golden", golden));
        parts.values().removeIf("-"::equals);
        return parts;
    }

    @Test
    void valuesDifferWhenSomeCanBeComparedAndNoneIsTheSame() {
        assertThat(Likeness.differ(List.of("A", "B"), List.of("C"), 9)).isTrue();
        assertThat(Likeness.differ(List.of("A", "B"), List.of("C", "B"), 9)).isFalse();
        assertThat(Likeness.differ(List.of(), List.of("C"), 9)).isFalse();
        assertThat(Likeness.differ(List.of(reference("sap", "V-1", "-")), List.of(reference("erp", "V-2", "-")), 9))
                .isFalse();
    }

    @Test
    void aPlaceIsReadThroughListsAndGroups() {
        var supplier = ShippedDomains.named("supplier");
        var places = Place.of(supplier.attributes(), type -> type instanceof AttributeType.Date);

        assertThat(places)
                .extracting(Place::path)
                .containsExactly("tinMatchDate", "w9Date", "diversity.expires", "screening.checkedOn", "holds.since");
        assertThat(places).extracting(Place::isSingle).containsExactly(true, true, false, false, false);
    }

    @Test
    void valuesAreReadOnlyFromMembersThatMeetTheCondition() {
        var country = place("supplier", "addresses.country");
        Map<String, Object> content = Map.of(
                "addresses",
                List.of(
                        Map.of("use", "LEGAL", "country", "US"),
                        Map.of("use", "REMIT", "country", "CA"),
                        Map.of("use", "LEGAL"),
                        Map.of("country", "MX")));

        assertThat(country.values(content, Condition.NONE)).containsExactly("US", "CA", "MX");
        assertThat(country.values(content, new Condition(Map.of("use", List.of("LEGAL")))))
                .containsExactly("US");
        assertThat(country.values(Map.of(), Condition.NONE)).isEmpty();
    }

    @Test
    void valuesAreNumberedInTheOrderTheyStand() {
        var seen = new ArrayList<String>();
        Map<String, Object> content =
                Map.of("packaging", List.of(Map.of("gtin", "1"), Map.of("unit", "EA"), Map.of("gtin", "2")));

        place("item", "packaging.gtin").read(content, (value, seq) -> seen.add(seq + ":" + value));

        assertThat(seen).containsExactly("0:1", "1:2");
    }

    @Test
    void membersOfAGroupKnowTheirPath() {
        Map<String, Object> content = Map.of(
                "many", List.of(Map.of("city", "DUNMERE"), "not a member", Map.of("city", 7)),
                "one", Map.of("city", "OAKLEY"),
                "text", "12 MILL ST");

        assertThat(Members.of(content, "many"))
                .extracting(member -> member.pathOf("city"))
                .containsExactly("many[0].city", "many[2].city");
        assertThat(Members.of(content, "many"))
                .extracting(member -> member.text("city").orElse("-"))
                .containsExactly("DUNMERE", "-");
        assertThat(Members.of(content, "one"))
                .extracting(member -> member.pathOf("city"))
                .containsExactly("one.city");
        assertThat(Members.of(content, "text")).isEmpty();
        assertThat(Members.of(content, "gone")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL, LEGAL",
        "legal, LEGAL",
        "Legal Party, LEGAL",
        "legal_party, LEGAL",
        "'  legal-entity ', LEGAL",
        "Business Unit, DIVISION",
        "nothing, ",
        "'', ",
    })
    void aCodeIsFoundByItsNameItsLabelAndItsOtherNames(String written, @Nullable String code) {
        assertThat(list("supplier", "level").find(written).orElse(null)).isEqualTo(code);
    }

    @Test
    void aCodeThatLeftTheListIsItsOwnLabel() {
        assertThat(list("supplier", "level").labelOf("LEGAL")).isEqualTo("Legal party");
        assertThat(list("supplier", "level").labelOf("BRANCH")).isEqualTo("BRANCH");
    }

    @ParameterizedTest
    @CsvSource({
        "legalName, Legal name",
        "npi, Npi",
        "line1, Line 1",
        "form1099Type, Form 1099 type",
        "id340b, Id 340b",
    })
    void aNameWithoutALabelIsCalledByItsWords(String name, String label) {
        assertThat(Attribute.labelOf(name)).isEqualTo(label);
    }

    private static CodeList list(String domain, String attribute) {
        var type =
                ShippedDomains.named(domain).attribute(attribute).orElseThrow().type();
        return type instanceof AttributeType.Code(var list) ? list : new CodeList("none", List.of());
    }

    private static Place place(String domain, String path) {
        return Place.of(ShippedDomains.named(domain).attributes(), _ -> true).stream()
                .filter(place -> place.path().equals(path))
                .findFirst()
                .orElseGet(() -> field(domain, path));
    }

    private static Place field(String domain, String path) {
        var names = path.split("\\.");
        var group = ShippedDomains.named(domain).attribute(names[0]).orElseThrow();
        return new Place(group, null, names[0]).fields(List.of(names[1])).getFirst();
    }
}
