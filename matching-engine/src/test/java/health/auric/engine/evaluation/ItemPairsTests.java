package health.auric.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.compare.CodeComparator;
import health.auric.engine.compare.IdentifierComparator;
import health.auric.engine.compare.QuantityComparator;
import health.auric.engine.compare.TraitComparator;
import health.auric.engine.compare.Vetoes;
import health.auric.engine.text.CatalogNumber;
import health.auric.engine.text.Identifier;
import health.auric.engine.text.Quantities;
import health.auric.engine.text.Traits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemPairsTests {

    private static final List<ItemPair> PAIRS = ItemPairs.of(42);

    private static final Vetoes VETOES = Vetoes.of(ItemRecord.COLUMNS, ItemRecord.VETOES);

    private final QuantityComparator quantities = new QuantityComparator();
    private final TraitComparator traits = new TraitComparator();

    @Test
    void everyRuleHasItsPairs() {
        var byRule = PAIRS.stream()
                .filter(pair -> !pair.same())
                .collect(Collectors.groupingBy(pair -> pair.rule().split(" ")[0], Collectors.counting()));

        assertThat(PAIRS).hasSizeGreaterThan(5_000);
        assertThat(byRule.keySet())
                .contains(
                        IntStream.rangeClosed(1, 14).mapToObj(n -> "N-ITM-" + n).toArray(String[]::new));
        assertThat(byRule.values()).allMatch(count -> count >= 50);
        assertThat(PAIRS.stream().filter(ItemPair::same).count()).isGreaterThan(2_000);
    }

    @Test
    void theSameSeedGivesTheSamePairs() {
        assertThat(ItemPairs.of(42)).isEqualTo(PAIRS);
        assertThat(ItemPairs.of(43)).isNotEqualTo(PAIRS);
    }

    @Test
    void noTrueVariantIsTakenForAContradiction() {
        assertThat(PAIRS).filteredOn(ItemPair::same).noneMatch(this::contradicts);
    }

    @Test
    void everyTypedHardNegativeContradicts() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.rule().matches("N-ITM-(?:1|2|3|4|7|13|14) .*"))
                .allMatch(this::contradicts);
    }

    @Test
    void anotherPackOrSetIsNoticed() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.rule().matches("N-ITM-(?:9|11) .*"))
                .allMatch(pair -> contradicts(pair) || traits(pair) == TraitComparator.OTHER_PACK);
    }

    @Test
    void validTradeItemNumbersThatDifferContradict() {
        var identifiers = new IdentifierComparator();

        assertThat(PAIRS)
                .filteredOn(pair -> pair.rule().equals("N-ITM-5 gtin"))
                .allMatch(pair -> identifiers.compare(
                                Identifier.of("gtin", pair.a().gtin()),
                                Identifier.of("gtin", pair.b().gtin()))
                        == IdentifierComparator.CONTRADICTION);
    }

    @Test
    void numbersWrittenOtherwiseAreTheSame() {
        var codes = new CodeComparator();

        assertThat(PAIRS)
                .filteredOn(pair -> pair.rule().equals("number"))
                .allMatch(pair -> codes.compare(
                                CatalogNumber.of(pair.a().catalogNumber()),
                                CatalogNumber.of(pair.b().catalogNumber()))
                        >= CodeComparator.OTHER_PREFIX);
    }

    @Test
    void numbersInsideDescriptionsAreFound() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.rule().equals("number in text"))
                .allMatch(pair -> CatalogNumber.within(pair.b().description()).stream()
                        .anyMatch(code -> code.code().equals(pair.a().catalogNumber())));
    }

    @Test
    void noHardNegativePassesTheVetoesOfItems() {
        assertThat(PAIRS)
                .filteredOn(pair -> !pair.same())
                .allMatch(pair -> veto(pair).isPresent());
    }

    @Test
    void moreThanHalfOfTheTrueVariantsPass() {
        var same = PAIRS.stream().filter(ItemPair::same).toList();

        assertThat(same.stream().filter(pair -> veto(pair).isEmpty()).count()).isGreaterThan(same.size() / 2);
    }

    private static Optional<String> veto(ItemPair pair) {
        return VETOES.against(pair.a().values(), pair.b().values());
    }

    private boolean contradicts(ItemPair pair) {
        return quantities.compare(
                                Quantities.of(pair.a().description()),
                                Quantities.of(pair.b().description()))
                        == QuantityComparator.CONTRADICTION
                || traits(pair) == TraitComparator.CONTRADICTION;
    }

    private int traits(ItemPair pair) {
        return traits.compare(
                Traits.of(pair.a().description()), Traits.of(pair.b().description()));
    }
}
