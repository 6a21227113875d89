package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.model.Finding.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConformTests {

    /** What a source sends for an attribute, what is kept, and the code of the finding. */
    record Case(String attribute, Object raw, Object kept, String code) {

        static Case kept(String attribute, Object raw, Object kept) {
            return new Case(attribute, raw, kept, "");
        }

        static Case refused(String attribute, Object raw, String code) {
            return new Case(attribute, raw, "", code);
        }

        static Case nothing(String attribute, Object raw) {
            return new Case(attribute, raw, "", "");
        }

        @Override
        public String toString() {
            var shown = String.valueOf(raw);
            return attribute + " ← " + shown.substring(0, Math.min(40, shown.length()));
        }
    }

    private static final DomainDefinition ALL = Clinics.with("""
            word:    {type: text, max: 10}
            plain:   text
            shout:   {type: text, standardize: upper}
            lifted:  {type: text, standardize: organization-name}
            broken:  {type: text, standardize: broken}
            words:   {type: text, many: true, most: 3}
            kind:    {type: code, list: kinds}
            kinds:   {type: code, list: kinds, many: true}
            loud:    {type: code, list: kinds, standardize: upper}
            npi:     {type: identifier, scheme: NPI}
            whole:   {type: number, min: 1, max: 10}
            decimal: {type: number, whole: false}
            least:   {type: number, min: 0, whole: false}
            day:     date
            span:    period
            dose:    {type: quantity, units: measures}
            size:    quantity
            price:   money
            yen:     {type: money, currency: JPY}
            flag:    flag
            ref:     {type: reference, to: clinic}
            ssn:     {type: sealed, scheme: SSN}
            born:    {type: sealed, of: date}
            place:
              type: group
              standardize: us-address
              of: {line1: text, line2: text, city: {type: text, max: 20}, state: {type: code, list: states}, valid: period}
            visits:
              type: group
              many: true
              most: 4
              of: {kind: {type: code, list: kinds, required: true}, note: {type: text, max: 5}, tags: {type: text, many: true}}
            """);

    static final List<Case> TEXTS = List.of(
            Case.kept("word", "abc", "abc"),
            Case.kept("word", "  a \t b  ", "a b"),
            Case.kept("word", "0123456789", "0123456789"),
            Case.kept("word", "a\u0000b", "ab"),
            Case.kept("word", "a\u0007b", "a b"),
            Case.kept("word", "a\uD800b", "ab"),
            Case.kept("word", "\uDC00", ""),
            Case.kept("word", "😀", "😀"),
            Case.kept("word", 42, "42"),
            Case.kept("word", 42L, "42"),
            Case.kept("word", 1001.0, "1001"),
            Case.kept("word", 1.5f, "1.5"),
            Case.kept("word", -0.0, "0"),
            Case.kept("word", (short) 7, "7"),
            Case.kept("word", (byte) 7, "7"),
            Case.kept("word", new BigDecimal("1.50"), "1.5"),
            Case.kept("word", BigInteger.TEN, "10"),
            Case.nothing("word", ""),
            Case.nothing("word", " \n "),
            Case.refused("word", "01234567890", "too-long"),
            Case.refused("word", "x".repeat(10_000_000), "too-long"),
            Case.refused("word", Double.NaN, "type"),
            Case.refused("word", Double.NEGATIVE_INFINITY, "type"),
            Case.refused("word", Float.NaN, "type"),
            Case.refused("word", new BigDecimal("1e1000000000"), "type"),
            Case.refused("word", new BigDecimal("1e-1000000000"), "type"),
            Case.refused("word", BigInteger.ONE.shiftLeft(100_000), "type"),
            Case.refused("word", List.of("a"), "type"),
            Case.refused("word", Map.of("a", "b"), "type"),
            Case.refused("word", new Object(), "type"),
            Case.kept("shout", "abc", "ABC"),
            Case.refused("broken", "a secret", "text"),
            Case.kept("plain", "y".repeat(200), "y".repeat(200)),
            Case.refused("plain", "y".repeat(201), "too-long"),
            Case.kept("words", List.of("a", "b"), List.of("a", "b")),
            Case.kept("words", List.of("a", "a", " a"), List.of("a")),
            Case.kept("words", "alone", List.of("alone")),
            Case.kept("words", Arrays.asList("a", null, " "), List.of("a")),
            Case.nothing("words", List.of()),
            Case.nothing("words", List.of("", " ")),
            Case.refused("words", List.of("a", "b", "c", "d"), "too-many"),
            Case.refused("words", Collections.nCopies(50_000_000, "a"), "too-many"));

    static final List<Case> CODES = List.of(
            Case.kept("kind", "ER", "ER"),
            Case.kept("kind", "er", "ER"),
            Case.kept("kind", "Emergency", "ER"),
            Case.kept("kind", " EMERGENCY ROOM ", "ER"),
            Case.kept("kind", "ed", "ER"),
            Case.refused("kind", "ICU", "code"),
            Case.refused("kind", true, "code"),
            Case.refused("kind", List.of("ER"), "type"),
            Case.kept("kinds", List.of("ER", "emergency", "Outpatient"), List.of("ER", "OP")),
            Case.kept("loud", "op", "OP"),
            Case.refused("loud", "nowhere", "code"),
            Case.kept("npi", "12 345-67890", "1234567890"),
            Case.kept("npi", 1234567890L, "1234567890"),
            Case.refused("npi", "123", "identifier"),
            Case.refused("npi", "1".repeat(201), "too-long"),
            Case.refused("npi", Map.of(), "type"));

    static final List<Case> NUMBERS = List.of(
            Case.kept("whole", 5, "5"),
            Case.kept("whole", "5", "5"),
            Case.kept("whole", "05", "5"),
            Case.kept("whole", "5.00", "5"),
            Case.kept("whole", 10.0, "10"),
            Case.refused("whole", "5.5", "number"),
            Case.refused("whole", 0, "range"),
            Case.refused("whole", 11, "range"),
            Case.refused("whole", "five", "number"),
            Case.refused("whole", "1e3", "number"),
            Case.refused("whole", "0x1F", "number"),
            Case.refused("whole", "٣", "number"),
            Case.refused("whole", ".", "number"),
            Case.refused("whole", "9".repeat(5_000), "number"),
            Case.kept("decimal", "1,234.50", "1234.5"),
            Case.kept("decimal", "-.5", "-0.5"),
            Case.kept("decimal", "0.000", "0"),
            Case.kept("decimal", 0.1, "0.1"),
            Case.refused("decimal", "1,23", "number"),
            Case.refused("decimal", "1.2.3", "number"),
            Case.refused("least", -1, "range"),
            Case.kept("dose", "5 mL", Map.of("value", "5", "unit", "mL")),
            Case.kept("dose", "2.50mg", Map.of("value", "2.5", "unit", "mg")),
            Case.kept("dose", "5 milliliter", Map.of("value", "5", "unit", "mL")),
            Case.kept("dose", Map.of("value", 5, "unit", "ML"), Map.of("value", "5", "unit", "mL")),
            Case.nothing("dose", Map.of()),
            Case.refused("dose", "5", "unit"),
            Case.refused("dose", "5 spoons", "unit"),
            Case.refused("dose", "much", "quantity"),
            Case.refused("dose", "1.2.3 mL", "quantity"),
            Case.refused("dose", Map.of("unit", "mL"), "quantity"),
            Case.refused("dose", Map.of("value", List.of(), "unit", "mL"), "type"),
            Case.kept("size", "3 furlong", Map.of("value", "3", "unit", "furlong")),
            Case.refused("size", "3 " + "x".repeat(25), "unit"),
            Case.kept("price", "12.50 USD", Map.of("amount", "12.50", "currency", "USD")),
            Case.kept("price", "12.5", Map.of("amount", "12.50", "currency", "USD")),
            Case.kept("price", 12, Map.of("amount", "12.00", "currency", "USD")),
            Case.kept("price", "0.0375 eur", Map.of("amount", "0.0375", "currency", "EUR")),
            Case.kept("price", Map.of("amount", "1"), Map.of("amount", "1.00", "currency", "USD")),
            Case.kept("yen", "1200", Map.of("amount", "1200", "currency", "JPY")),
            Case.nothing("price", Map.of()),
            Case.refused("price", "12.50 XYZ", "currency"),
            Case.refused("price", "12..50", "money"),
            Case.refused("price", "cheap", "money"),
            Case.refused("price", Map.of("currency", "USD"), "money"),
            Case.refused("price", List.of(1), "type"));

    static final List<Case> DAYS_AND_FLAGS = List.of(
            Case.kept("day", "2026-01-31", "2026-01-31"),
            Case.kept("day", "20260131", "2026-01-31"),
            Case.kept("day", "2026-01-31T10:15:30Z", "2026-01-31"),
            Case.kept("day", "2026-01-31 10:15:30.123", "2026-01-31"),
            Case.kept("day", "2024-02-29", "2024-02-29"),
            Case.kept("day", "9999-12-31", "9999-12-31"),
            Case.refused("day", "2026-02-29", "date"),
            Case.refused("day", "2026-13-01", "date"),
            Case.refused("day", "0001-01-01", "date"),
            Case.refused("day", "01/31/2026", "date"),
            Case.refused("day", "45322", "date"),
            Case.refused("day", true, "type"),
            Case.kept(
                    "span",
                    Map.of("from", "2026-01-01", "to", "2026-12-31"),
                    Map.of("from", "2026-01-01", "to", "2026-12-31")),
            Case.kept("span", Map.of("from", "2026-01-01", "to", "9999-12-31"), Map.of("from", "2026-01-01")),
            Case.kept("span", Map.of("to", "2026-01-01"), Map.of("to", "2026-01-01")),
            Case.kept("span", "2026-01-01/2026-12-31", Map.of("from", "2026-01-01", "to", "2026-12-31")),
            Case.kept("span", "2026-01-01/..", Map.of("from", "2026-01-01")),
            Case.kept("span", "2026-01-01/2026-01-01", Map.of("from", "2026-01-01", "to", "2026-01-01")),
            Case.nothing("span", Map.of()),
            Case.nothing("span", Map.of("from", "", "to", " ")),
            Case.refused("span", Map.of("from", "2026-12-31", "to", "2026-01-01"), "period"),
            Case.refused("span", Map.of("from", "soon"), "period"),
            Case.refused("span", "2026", "period"),
            Case.kept("flag", true, true),
            Case.kept("flag", "Y", true),
            Case.kept("flag", "yes", true),
            Case.kept("flag", 1, true),
            Case.kept("flag", false, false),
            Case.kept("flag", "No", false),
            Case.kept("flag", "0", false),
            Case.nothing("flag", "unknown"),
            Case.nothing("flag", "?"),
            Case.refused("flag", "perhaps", "flag"),
            Case.refused("flag", 2, "flag"));

    static final List<Case> REFERENCES = List.of(
            Case.kept("ref", "V-1001", Map.of("key", "V-1001")),
            Case.kept("ref", 1001, Map.of("key", "1001")),
            Case.kept("ref", "00042", Map.of("key", "00042")),
            Case.kept("ref", Map.of("key", "7", "source", "lawson-lkm"), Map.of("key", "7", "source", "lawson-lkm")),
            Case.kept("ref", Map.of("golden", "CLI-0000123"), Map.of("golden", "CLI-0000123")),
            Case.kept(
                    "ref",
                    Map.of("golden", "0192f0c1-2345-7abc-8def-0123456789ab"),
                    Map.of("golden", "0192f0c1-2345-7abc-8def-0123456789ab")),
            Case.nothing("ref", Map.of()),
            Case.refused("ref", Map.of("golden", "somebody"), "reference"),
            Case.refused("ref", Map.of("golden", "CLI-1", "key", "7"), "reference"),
            Case.refused("ref", Map.of("golden", "CLI-1", "source", "erp"), "reference"),
            Case.refused("ref", Map.of("source", "erp"), "reference"),
            Case.refused("ref", Map.of("key", "7", "source", "Not A Source"), "reference"),
            Case.refused("ref", "x".repeat(201), "too-long"),
            Case.refused("ref", Map.of("key", "x".repeat(201)), "too-long"),
            Case.refused("ref", List.of("V-1001"), "type"));

    static Stream<Case> values() {
        return Stream.of(TEXTS, CODES, NUMBERS, DAYS_AND_FLAGS, REFERENCES).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsKeptInStandardFormOrDroppedWithAReason(Case value) {
        var conformed = ALL.conform(Map.of(value.attribute(), value.raw()));

        var kept = value.kept().equals("") ? Map.of() : Map.of(value.attribute(), value.kept());
        assertThat(conformed.content()).isEqualTo(kept);
        assertThat(conformed.findings())
                .extracting(Finding::code)
                .isEqualTo(value.code().isEmpty() ? List.of() : List.of(value.code()));
        assertThat(conformed.valid()).isEqualTo(value.code().isEmpty());
    }

    static final List<String> SINGLE =
            List.of("word", "kind", "npi", "whole", "day", "span", "dose", "price", "flag", "ref", "ssn", "born");

    @ParameterizedTest
    @FieldSource("SINGLE")
    void aPlaceholderIsNoValueButIsCounted(String attribute) {
        var conformed = ALL.conform(Map.of(attribute, "n/a"));

        assertThat(conformed.content()).isEmpty();
        assertThat(conformed.findings())
                .containsExactly(new Finding(
                        attribute, Severity.INFO, "placeholder", "A placeholder stood here instead of a value."));
        assertThat(conformed.valid()).isTrue();
    }

    @Test
    void aRemarkKeepsTheValueAndWarns() {
        var conformed = ALL.conform(Map.of("lifted", "ZZ ACME"));

        assertThat(conformed.content()).isEqualTo(Map.of("lifted", "ACME"));
        assertThat(conformed.findings())
                .containsExactly(
                        new Finding("lifted", Severity.WARNING, "status-in-name", "A status was lifted out of it."));
    }

    @Test
    void aBrokenStandardizerIsNotTheSendersProblem() {
        assertThat(ALL.conform(Map.of("broken", "a secret")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).doesNotContain("secret"));
    }

    @Test
    void sealedValuesAreOnlyKeptAsHashAndLastFour() {
        var conformed = ALL.conform(Map.of("ssn", "123-45-6789", "born", "1970-01-31"));

        assertThat(conformed.content().get("ssn"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("lastFour", "6789")
                .hasEntrySatisfying("hash", hash -> assertThat(hash.toString()).matches("[0-9a-f]{64}"));
        assertThat(conformed.content().get("born"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("hash");
        assertThat(conformed.toString())
                .doesNotContain("12345")
                .doesNotContain("123-45")
                .doesNotContain("1970");
    }

    @Test
    void theSameSealedValueHasTheSameHashHoweverItIsWritten() {
        assertThat(ALL.conform(Map.of("ssn", "123456789")).content())
                .isEqualTo(ALL.conform(Map.of("ssn", "123-45-6789")).content())
                .isNotEqualTo(ALL.conform(Map.of("ssn", "123456780")).content());
    }

    @Test
    void withoutAKeyNothingIsSealedAndNothingIsKept() {
        var keyless = DomainDefinitions.of(
                        Clinics.files(Clinics.TEXT), Fakes.functions().sealedBy(Sealer.NO_KEY))
                .all()
                .getFirst();

        var conformed = keyless.conform(Map.of("name", "A", "ssn", "123456789"));

        assertThat(conformed.content()).isEqualTo(Map.of("name", "A"));
        assertThat(conformed.findings()).extracting(Finding::code).containsExactly("no-key");
    }

    @Test
    void aSealingKeyIsLongEnough() {
        assertThatThrownBy(() -> Sealer.hmac(new byte[31])).hasMessageContaining("32 bytes");
    }

    static final List<Map<String, String>> FORGED = List.of(
            Map.of("hash", "123456789"),
            Map.of("hash", "a".repeat(64), "lastFour", "12345"),
            Map.of("lastFour", "6789"),
            Map.of("value", "123456789"));

    @ParameterizedTest
    @FieldSource("FORGED")
    void whatOnlyLooksSealedIsRefused(Map<String, String> forged) {
        var conformed = ALL.conform(Map.of("ssn", forged));

        assertThat(conformed.content()).isEmpty();
        assertThat(conformed.findings()).extracting(Finding::code).contains("sealed");
    }

    @Test
    void groupsAreConformedFieldByFieldAndThenTogether() {
        var place = Map.of("line1", "1 Main St STE 4", "city", "Albany", "state", "New York", "valid", "2026-01-01/");

        assertThat(ALL.conform(Map.of("place", place)).content())
                .isEqualTo(Map.of(
                        "place",
                        Map.of(
                                "line1", "1 Main St",
                                "line2", "STE 4",
                                "city", "ALBANY",
                                "state", "NY",
                                "valid", Map.of("from", "2026-01-01"))));
    }

    @Test
    void findingsNameTheExactPlace() {
        var visits = List.of(
                Map.of("kind", "ER"),
                Map.of("kind", "nowhere", "note", "too long", "shoe", 44),
                Map.of("kind", "OP", "tags", List.of("a", List.of())),
                "no group",
                Map.of("note", "x"));

        assertThat(ALL.conform(Map.of("visits", visits.subList(0, 4))).findings())
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        Tuple.tuple("visits[1].kind", "code"),
                        Tuple.tuple("visits[1].note", "too-long"),
                        Tuple.tuple("visits[1].shoe", "unknown"),
                        Tuple.tuple("visits[2].tags[1]", "type"),
                        Tuple.tuple("visits[3]", "type"));
        assertThat(ALL.conform(Map.of("visits", visits.subList(4, 5))).findings())
                .containsExactly(
                        new Finding("visits[0].kind", Severity.ERROR, "required", "A value is required here."));
    }

    @Test
    void aRequiredValueIsMissed() {
        for (var nothing : Arrays.asList(null, "", List.of())) {
            Map<String, Object> raw = new HashMap<>();
            raw.put("name", nothing);
            assertThat(Clinics.definition().conform(raw).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.path()).isEqualTo("name"));
        }
    }

    @Test
    void aPlaceholderDoesNotPassForARequiredValue() {
        assertThat(ALL.conform(Map.of("visits", Map.of("kind", "N/A"))).findings())
                .extracting(Finding::code)
                .containsExactly("placeholder", "required");
    }

    @Test
    void anUnknownNameIsLeftOutAndTold() {
        var conformed = ALL.conform(Map.of("wrod", "a secret", "word", "b"));

        assertThat(conformed.content()).isEqualTo(Map.of("word", "b"));
        assertThat(conformed.findings())
                .containsExactly(new Finding(
                        "wrod", Severity.WARNING, "unknown", "Nothing of this name is declared, so it was left out."));
    }

    @Test
    void hostileNamesCannotHurtALog() {
        Map<Object, Object> raw = new HashMap<>();
        raw.put("\u202Eevil\r\n" + "x".repeat(1_000_000), 1);
        raw.put(null, 2);
        raw.put(7, 3);

        @SuppressWarnings("unchecked")
        var findings = ALL.conform((Map<String, ?>) (Map<?, ?>) raw).findings();

        assertThat(findings)
                .hasSize(3)
                .allSatisfy(finding ->
                        assertThat(finding.path()).hasSizeLessThan(50).doesNotContain("\n", "\r", "\u202E"));
    }

    @Test
    void contentKeepsTheDeclaredOrderAndCannotBeChanged() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("flag", true);
        raw.put("words", List.of("z", "a"));
        raw.put("word", "w");
        raw.put("place", new TreeMap<>(Map.of("city", "A", "line1", "B")));

        var content = ALL.conform(raw).content();

        assertThat(content.keySet()).containsExactly("word", "words", "flag", "place");
        assertThat(((Map<?, ?>) value(content, "place")).keySet()).hasToString("[line1, city]");
        assertThatThrownBy(() -> content.put("word", "x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) value(content, "words")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) value(content, "place")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void standardFormStaysAsItIs() {
        Map<String, Object> raw = new HashMap<>();
        values().filter(value -> !value.kept().equals("")).forEach(value -> raw.put(value.attribute(), value.raw()));
        raw.put("ssn", "123456789");
        raw.put("visits", List.of(Map.of("kind", "ER", "tags", "one")));

        var once = ALL.conform(raw).content();

        assertThat(ALL.conform(once).content()).isEqualTo(once);
        assertThat(ALL.conform(once).findings()).isEmpty();
        assertThat(once).hasSizeGreaterThan(18);
    }

    @Test
    void thereIsAnEndToFindings() {
        Map<String, Object> raw = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            raw.put("name" + i, i);
        }

        var findings = ALL.conform(raw).findings();

        assertThat(findings).hasSize(501);
        assertThat(findings.getLast().code()).isEqualTo("too-many-findings");
    }

    @Test
    void noInputMakesItThrowOrTalk() {
        var random = new Random(42);
        var names = ALL.attributes().stream().map(Attribute::name).toList();
        for (int run = 0; run < 5_000; run++) {
            var name = names.get(random.nextInt(names.size()));
            var conformed = ALL.conform(Map.of(name, hostile(random, 0)));
            assertThat(conformed.findings())
                    .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("SECRET"));
        }
    }

    @Test
    void nestingAsDeepAsYouLikeIsNotFollowed() {
        Object deep = "SECRET";
        for (int depth = 0; depth < 100_000; depth++) {
            deep = new ArrayList<>(List.of(deep));
        }
        Object nested = deep;

        assertThat(ALL.attributes()).allSatisfy(attribute -> {
            assertThat(ALL.conform(Map.of(attribute.name(), nested)).valid()).isFalse();
            assertThat(ALL.conform(Map.of(attribute.name(), Map.of("kind", nested, "key", nested)))
                            .valid())
                    .isIn(true, false);
        });
    }

    private static Object value(Map<String, Object> content, String name) {
        return Objects.requireNonNull(content.get(name));
    }

    private static Object hostile(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 9 : 12)) {
            case 0 -> "SECRET" + random.nextLong();
            case 1 -> "\uD800\uDFFF\u0000\u202ESECRET\uFFFF";
            case 2 -> random.nextDouble();
            case 3 -> Double.NaN;
            case 4 -> random.nextBoolean();
            case 5 -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(2_000) - 1_000);
            case 6 -> "2026-" + random.nextInt(20) + "-" + random.nextInt(40);
            case 7 -> random.nextInt(200) + " " + (char) random.nextInt(0x10000);
            case 8 -> "9".repeat(random.nextInt(100));
            case 9 -> List.of(hostile(random, depth + 1), hostile(random, depth + 1));
            case 10 -> Map.of("kind", hostile(random, depth + 1), "value", hostile(random, depth + 1));
            default ->
                Map.of(
                        "from",
                        hostile(random, depth + 1),
                        "key",
                        hostile(random, depth + 1),
                        "amount",
                        "1",
                        "hash",
                        "x");
        };
    }
}
