package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.engine.explain.Explanation;
import health.auric.engine.explain.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not depend on order, side, time, or the way there. */
class LastingTests {
    private final Table table = Sample.businesses(80, 31);

    @TempDir
    Path folder;

    @Test
    void clustersRecordsThatComeOneByOneAsAllAtOnce() {
        Matcher batch = Sample.matcher(table, Mode.DEDUPE).learn();
        Map<String, List<String>> expected = byMember(batch.run().clusters());
        try (LiveMatcher live = LiveMatcher.of(batch, folder)) {
            for (int seed = 0; seed < 3; seed++) {
                List<Entry> entries = new ArrayList<>(table.entries());
                Collections.shuffle(entries, new Random(seed));
                entries.forEach(entry -> live.remove(entry.id()));
                entries.forEach(live::put);

                assertThat(entries)
                        .allSatisfy(entry -> assertThat(live.cluster(entry.id(), this::entry))
                                .containsExactlyInAnyOrderElementsOf(
                                        expected.getOrDefault(entry.id(), List.of(entry.id()))));
            }
        }
    }

    private static Map<String, List<String>> byMember(List<List<String>> clusters) {
        Map<String, List<String>> clusterOf = new HashMap<>();
        clusters.forEach(cluster -> cluster.forEach(member -> clusterOf.put(member, cluster)));
        return clusterOf;
    }

    @Test
    void clustersWhatIsThereSoFarAsABatchOfItWould() {
        Matcher all = Sample.matcher(table, Mode.DEDUPE).learn();
        try (LiveMatcher live = LiveMatcher.of(all, folder)) {
            table.entries().stream()
                    .filter(entry -> entry.source().equals("b"))
                    .forEach(entry -> live.remove(entry.id()));
            assertThat(live.cluster("a-7", this::entry)).containsExactly("a-7");

            live.put(entry("b-7"));

            assertThat(live.cluster("a-7", this::entry)).containsExactly("a-7", "b-7");
            assertThat(live.cluster("b-7", this::entry)).containsExactly("a-7", "b-7");
        }
    }

    private Entry entry(String id) {
        return table.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void decidesTheSameWhateverTheOrderOfTheRecords() {
        for (Mode mode : Mode.values()) {
            Outcome first = Sample.matcher(table, mode).learn().run();
            for (int seed = 1; seed < 6; seed++) {
                Matcher again = Sample.matcher(Sample.shuffled(table, seed), mode);

                assertThat(again.learn().run()).isEqualTo(first);
            }
        }
    }

    @Test
    void decidesTheSameWhateverTheOrderOfTheColumns() {
        for (Mode mode : Mode.values()) {
            Outcome first = Sample.matcher(table, mode).learn().run();
            for (int seed = 1; seed < 6; seed++) {
                Outcome other =
                        Sample.matcher(reordered(table, seed), mode).learn().run();

                assertThat(scores(other).keySet()).isEqualTo(scores(first).keySet());
                scores(first)
                        .forEach((pair, score) ->
                                assertThat(scores(other).get(pair)).isCloseTo(score, within(1e-6)));
            }
        }
    }

    private static Table reordered(Table table, long seed) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, table.columns().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Entry> entries = table.entries().stream()
                .map(entry -> new Entry(
                        entry.id(),
                        entry.source(),
                        order.stream().map(entry.values()::get).toList()))
                .toList();
        return new Table(order.stream().map(table.columns()::get).toList(), entries);
    }

    private static Map<List<String>, Double> scores(Outcome outcome) {
        Map<List<String>, Double> scores = new HashMap<>();
        outcome.links().forEach(link -> scores.put(List.of(link.a(), link.b()), link.score()));
        return scores;
    }

    @Test
    void scoresExactlyTheSumOfItsExplanationFromBothSides() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        matcher.learn(Sample.truth(matcher, matcher.ask(30, 1)));
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            Explanation why = matcher.explain("a-" + random.nextInt(80), "b-" + random.nextInt(80));
            double sum = why.prior();
            for (Part part : why.parts()) {
                sum += part.bits();
            }

            assertThat(why.score()).isEqualTo(sum);
        }
    }

    @Test
    void scoresLinksAsItExplainsThem() {
        for (Mode mode : Mode.values()) {
            Matcher matcher = Sample.matcher(table, mode).learn();

            assertThat(matcher.run().considered()).allSatisfy(link -> {
                assertThat(matcher.explain(link.a(), link.b()).score()).isEqualTo(link.score());
                assertThat(matcher.explain(link.b(), link.a()).score()).isEqualTo(link.score());
            });
        }
    }

    @Test
    void saysTheSameToTheByteInTwoRuns() {
        for (Mode mode : Mode.values()) {
            assertThat(said(mode)).isEqualTo(said(mode));
        }
    }

    private String said(Mode mode) {
        Matcher matcher = Sample.matcher(table, mode).learn();
        List<Link> questions = matcher.ask(20, 7);
        matcher.learn(Sample.truth(matcher, questions));
        Outcome outcome = matcher.run(0.99);
        return questions + "\n" + outcome + "\n" + outcome.named(Map.of()) + matcher.whyNot("a-1", "b-4")
                + matcher.sample(outcome, 10, 3) + matcher.estimate(outcome, List.of());
    }
}
