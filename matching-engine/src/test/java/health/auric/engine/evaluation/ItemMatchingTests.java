package health.auric.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.Table;
import health.auric.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way from two files of items to automatic links. */
class ItemMatchingTests {

    private static final List<ItemPair> PAIRS = ItemPairs.of(7);
    private static Set<String> automatic = Set.of();

    @BeforeAll
    static void match() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < PAIRS.size(); i++) {
            entries.add(new Entry("a" + i, "left", PAIRS.get(i).a().values()));
            entries.add(new Entry("b" + i, "right", PAIRS.get(i).b().values()));
        }
        var table = new Table(ItemRecord.COLUMNS, entries);
        var matcher = Matcher.of(MatchProfile.shipped("item", table), table, Mode.LINK)
                .learn();
        automatic = matcher.run().links().stream()
                .filter(link -> link.verdict() == Verdict.SAME)
                .map(link -> link.a() + " " + link.b())
                .collect(Collectors.toSet());
    }

    @Test
    void noHardNegativeIsMatchedAutomatically() {
        assertThat(matched(false)).isEmpty();
    }

    @Test
    void aGoodPartOfTheTrueVariantsIsMatchedAutomatically() {
        long same = PAIRS.stream().filter(ItemPair::same).count();

        assertThat(matched(true).size()).isGreaterThan((int) same / 2);
    }

    /** The labelled pairs of one kind that were matched. */
    private static List<ItemPair> matched(boolean same) {
        return IntStream.range(0, PAIRS.size())
                .filter(i -> PAIRS.get(i).same() == same)
                .filter(i -> automatic.contains("a" + i + " b" + i) || automatic.contains("b" + i + " a" + i))
                .mapToObj(PAIRS::get)
                .toList();
    }
}
