package health.auric.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VetoTests {

    /** One declared veto, two rows it keeps apart and two it does not. */
    private record Pairs(String domain, String veto, Map<String, List<Map<String, Object>>> rows) {

        VetoRule rule() {
            return ShippedDomains.named(domain).vetoes().stream()
                    .filter(rule -> name(rule).equals(veto))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no veto " + veto + " in " + domain));
        }

        List<Map<String, Object>> contents(String which) {
            return requireNonNull(rows.get(which)).stream()
                    .map(row -> ShippedDomains.named(domain).conform(row).content())
                    .toList();
        }

        @Override
        public String toString() {
            return domain + ": " + veto;
        }
    }

    static List<Pairs> pairs() {
        Map<String, Map<String, Map<String, List<Map<String, Object>>>>> file =
                TestFiles.read(Path.of("src/test/resources/vetoes.yaml"));
        List<Pairs> all = new ArrayList<>();
        file.forEach((domain, vetoes) -> vetoes.forEach((veto, rows) -> all.add(new Pairs(domain, veto, rows))));
        return all;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aVetoKeepsApartWhatItNames(Pairs pairs) {
        var rows = pairs.contents("apart");
        var definition = ShippedDomains.named(pairs.domain());

        assertThat(pairs.rule().veto().objects(rows.getFirst(), rows.getLast())).isTrue();
        assertThat(pairs.rule().veto().objects(rows.getLast(), rows.getFirst())).isTrue();
        assertThat(definition.veto(rows.getFirst(), rows.getLast())).contains(pairs.rule());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aVetoHasNothingAgainstWhatMayBeTheSame(Pairs pairs) {
        var rows = pairs.contents("together");

        assertThat(rows).doesNotContain(Map.of());
        assertThat(pairs.rule().veto().objects(rows.getFirst(), rows.getLast())).isFalse();
        assertThat(pairs.rule().veto().objects(rows.getLast(), rows.getFirst())).isFalse();
    }

    @Test
    void everyDeclaredVetoIsTried() {
        var tried = pairs().stream().map(Pairs::toString).toList();

        assertThat(ShippedDomains.all())
                .allSatisfy(domain -> assertThat(domain.vetoes()).isNotEmpty().allSatisfy(rule -> {
                    assertThat(tried).contains(domain.name() + ": " + name(rule));
                    assertThat(rule.label()).endsWith(".");
                }));
    }

    private static String name(VetoRule rule) {
        return rule.rule() + " " + rule.on();
    }

    @Test
    void aRecordHasNothingAgainstItselfUnlessItStandsAlone() {
        for (var pairs : pairs()) {
            for (var row : pairs.contents("together")) {
                assertThat(ShippedDomains.named(pairs.domain()).veto(row, row)).isEmpty();
            }
        }
    }

    @Test
    void theFirstDeclaredVetoSpeaks() {
        var definition = Clinics.with("kind: {type: code, list: kinds}\nbeds: number", """
                - {rule: values-differ, on: beds, label: Beds.}
                - {rule: values-differ, on: kind, label: Kinds.}
                """, "veto");
        Map<String, Object> one = Map.of("kind", "ER", "beds", "1");

        assertThat(definition.veto(one, Map.of("kind", "OP", "beds", "2")))
                .hasValueSatisfying(rule -> assertThat(rule.label()).isEqualTo("Beds."));
        assertThat(definition.veto(one, Map.of("kind", "OP")))
                .hasValueSatisfying(rule -> assertThat(rule.label()).isEqualTo("Kinds."));
        assertThat(definition.veto(one, Map.of())).isEmpty();
    }

    @Test
    void ofListsOneCommonValueIsEnough() {
        var definition = Clinics.with(
                "kinds: {type: code, list: kinds, many: true}\nnames: {type: text, many: true}",
                "- {rule: values-differ, on: kinds, label: Kinds.}\n- {rule: words-unlike, on: names, label: Names.}\n",
                "veto");

        assertThat(definition.veto(Map.of("kinds", List.of("ER")), Map.of("kinds", List.of("OP"))))
                .isPresent();
        assertThat(definition.veto(Map.of("kinds", List.of("ER", "OP")), Map.of("kinds", List.of("OP"))))
                .isEmpty();
        assertThat(definition.veto(Map.of("names", List.of("North Side")), Map.of("names", List.of("SOUTH", "side"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GS1:09521234000013, 09521234000013, false",
        "GS1:09521234000013, 19521234000010, true",
        "HIBCC:A123BJC5D6E71, +A123BJC5D6E71G, false",
        "HIBCC:A123BJC5D6E71, +B123BJC5D6E71G, true"
    })
    void aDeviceIdentifierIsFoundAmongTheBarCodesOfTheOther(String device, String barcode, boolean vetoed) {
        Map<String, Object> one = Map.of("udiDi", device);
        Map<String, Object> other = Map.of("udiDi", "GS1:X", "packaging", List.of(Map.of("hibc", barcode)));

        assertThat(ShippedDomains.named("item").veto(one, other).isPresent()).isEqualTo(vetoed);
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE, LG, true",
        "LARGE, L, true",
        "SMALL, LARGE, false",
        "MEDIUM, MED, true",
        "XL, L, false",
        "7, 7, true",
        "7.5, 7, false",
        "70, 7, false",
        "2X, 2XL, false",
        "ROBERT, ROB, true",
        "ROB, ROY, false"
    })
    void aWordMayBeShortenedButANumberMayNot(String one, String other, boolean alike) {
        assertThat(WordsUnlike.alike(one, other)).isEqualTo(alike);
        assertThat(WordsUnlike.alike(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "1, in, 2.5, cm, SAME", "1, in, 2.54, cm, SAME", "1, in, 2.6, cm, DIFFERENT", "10, mm, 1, cm, SAME",
        "10, mm, 10.1, mm, DIFFERENT", "1, kg, 2.2, lb, SAME", "1, floz, 30, mL, SAME", "5, %, 5, mg, UNTOLD",
        "1, L, 1, m, UNTOLD", "5, %, 6, %, DIFFERENT", "0, mm, 0, cm, SAME", "1, g, 1000, mg, SAME"
    })
    void quantitiesAreComparedAcrossUnitsOfOneKind(
            String value, String unit, String other, String otherUnit, Likeness likeness) {
        var one = Map.of("value", value, "unit", unit);
        var two = Map.of("value", other, "unit", otherUnit);

        assertThat(Measures.compare(one, two)).isEqualTo(likeness);
        assertThat(Measures.compare(two, one)).isEqualTo(likeness);
    }
}
