package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.explain.WhyNot;
import health.auric.engine.score.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasuringTests {
    private final Table table = Sample.businesses(100, 23);

    @Test
    void tellsHowTheThresholdWasChosenAndHowSureItIs() {
        for (Mode mode : Mode.values()) {
            Matcher matcher = Sample.matcher(table, mode).learn();
            Chosen chosen = matcher.run(0.995).chosen();

            assertThat(chosen.sentence()).contains("99.5 %").contains("no answer checks it");
            assertThat(chosen.precision().share()).isGreaterThanOrEqualTo(0.99);
            assertThat(chosen.precision().low()).isLessThan(chosen.precision().high());
        }
    }

    @Test
    void tellsThatATargetIsOutOfReach() {
        Matcher matcher = Sample.matcher(table, Mode.LINK);

        assertThat(matcher.run(1.01).links()).isEmpty();
        assertThat(matcher.run(1.01).chosen().sentence()).contains("No threshold reaches it");
    }

    @Test
    void isSurerWithAnswers() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        Chosen before = matcher.run().chosen();
        matcher.learn(
                Sample.truth(matcher, matcher.run().links().stream().limit(60).toList()));
        Chosen after = matcher.run().chosen();

        assertThat(after.sentence()).contains("60 answers about links check it");
        assertThat(after.precision().high() - after.precision().low())
                .isLessThan(before.precision().high() - before.precision().low());
    }

    @Test
    void takesAThresholdSomebodyGives() {
        Matcher matcher = Sample.matcher(table, Mode.LINK).learn();

        assertThat(matcher.runAt(0.97).threshold()).isEqualTo(0.97);
        assertThat(matcher.runAt(0.97).links()).allMatch(link -> link.probability() >= 0.97);
        assertThat(matcher.runAt(0.97).chosen().sentence()).startsWith("The threshold was given.");
    }

    @Test
    void saysSoWhenTheClassesDoNotSeparate() {
        Random random = new Random(3);
        List<String> words = List.of("north", "south", "blue", "red", "market", "street", "garden", "union");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add(new Entry("r" + i, "all", List.of(words(words, random), words(words, random))));
        }
        Table same = new Table(List.of("name", "address"), entries);

        Matcher matcher = Sample.matcher(same, Mode.DEDUPE).learn();

        assertThat(matcher.model().setBy()).isEqualTo("shipped");
        assertThat(matcher.run().notes()).anyMatch(note -> note.contains("the shipped weights stay"));
    }

    private static String words(List<String> of, Random random) {
        return of.get(random.nextInt(8)) + " " + of.get(random.nextInt(8)) + " " + of.get(random.nextInt(8));
    }

    @Test
    void measuresARunByAnswersToASample() {
        for (Mode mode : Mode.values()) {
            Matcher matcher = Sample.matcher(table, mode).learn();
            Outcome outcome = matcher.run();

            Estimate estimate = matcher.estimate(outcome, Sample.truth(matcher, matcher.sample(outcome, 60, 3)));

            assertThat(estimate.precision().share()).isGreaterThan(0.9);
            assertThat(estimate.recall().share()).isGreaterThan(0.9);
            assertThat(estimate.sentence()).startsWith("By 60 answers");
        }
    }

    @Test
    void countsAgainstRecallWhatWasNeverCompared() {
        List<Entry> entries = new ArrayList<>(table.entries());
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            entries.add(new Entry("x-" + i, "a", List.of("Qu" + i + "x", "", "", "", "")));
            entries.add(new Entry("y-" + i, "b", List.of("Zv" + i + "k", "", "", "", "")));
            labels.add(new Label("x-" + i, "y-" + i, true));
        }
        Matcher matcher =
                Sample.matcher(new Table(table.columns(), entries), Mode.DEDUPE).learn();

        Estimate without = matcher.estimate(matcher.run(), List.of());
        Estimate with = matcher.estimate(matcher.run(), labels);

        assertThat(with.missed()).isGreaterThan(without.missed() + 10);
        assertThat(with.recall().share()).isLessThan(without.recall().share() - 0.1);
    }

    @Test
    void samplesTheSamePairsForTheSameSeed() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        Outcome outcome = matcher.run();

        assertThat(matcher.sample(outcome, 20, 4))
                .isEqualTo(matcher.sample(outcome, 20, 4))
                .hasSize(20);
    }

    @Test
    void tellsWhatWouldMakeAPairAMatch() {
        WhyNot why = Sample.matcher(table, Mode.DEDUPE).learn().whyNot("a-1", "b-2");

        assertThat(why.lacking()).isPositive();
        assertThat(why.changes()).isNotEmpty();
        assertThat(why.sentence()).contains("they would match if").contains("instead of");
    }

    @Test
    void tellsThatAMatchLacksNothing() {
        WhyNot why = Sample.matcher(table, Mode.DEDUPE).learn().whyNot("a-1", "b-1");

        assertThat(why.lacking()).isZero();
        assertThat(why.changes()).isEmpty();
        assertThat(why.candidate()).isTrue();
    }

    @Test
    void tellsWhichKeysDifferWhenAPairWasNotFound() {
        Table apart = new Table(
                List.of("name"),
                List.of(new Entry("1", "a", List.of("Alpha Works")), new Entry("2", "b", List.of("Omega Press"))));

        WhyNot why = Sample.matcher(apart, Mode.DEDUPE).whyNot("1", "2");

        assertThat(why.candidate()).isFalse();
        assertThat(why.sharedTerms()).isEmpty();
        assertThat(why.onlyA()).contains("alpha");
        assertThat(why.onlyB()).contains("omega");
        assertThat(why.sentence()).contains("they share no word or key");
    }

    @Test
    void tellsWhyNotWithinAMillisecond() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        long[] nanoseconds = new long[600];
        for (int i = 0; i < nanoseconds.length; i++) {
            long start = System.nanoTime();
            matcher.whyNot("a-" + i % 100, "b-" + (i * 7 + 1) % 100);
            nanoseconds[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanoseconds);

        assertThat(nanoseconds[nanoseconds.length / 2]).isLessThan(1_000_000);
    }
}
