package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import health.auric.engine.explain.Explanation;
import health.auric.engine.explain.Part;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatcherTests {
    private final Table table = Sample.businesses(100, 7);

    @Test
    void linksRecordsOfTwoSourcesWithoutAnythingLearned() {
        Outcome outcome = Sample.matcher(table, Mode.LINK).run();

        assertThat(outcome.links()).hasSizeGreaterThan(95).allMatch(Sample::isSame);
    }

    @Test
    void linksRecordsOfTwoSourcesAfterLearningWithoutLabels() {
        Outcome outcome = Sample.matcher(table, Mode.LINK).learn().run();

        assertThat(outcome.links()).hasSizeGreaterThan(97);
        assertThat(outcome.links().stream().filter(Sample::isSame).count()).isGreaterThan(97);
    }

    @Test
    void givesARecordAtMostOnePartnerInACleanSource() {
        Outcome outcome = Sample.matcher(table, Mode.LINK).learn().run();

        assertThat(outcome.links()).extracting(Link::a).doesNotHaveDuplicates();
        assertThat(outcome.links()).extracting(Link::b).doesNotHaveDuplicates();
    }

    @Test
    void saysWhichSourcesSeemClean() {
        assertThat(Sample.matcher(table, Mode.LINK).run().notes())
                .hasSize(2)
                .allMatch(note -> note.contains("seems to hold no duplicates"));
    }

    @Test
    void groupsDuplicatesIntoClusters() {
        Outcome outcome = Sample.matcher(table, Mode.DEDUPE).learn().run();

        assertThat(outcome.clusters()).hasSizeGreaterThan(95).allMatch(cluster -> cluster.size() == 2);
        assertThat(outcome.links()).allMatch(Sample::isSame);
    }

    @Test
    void findsTheSameWhateverTheOrderOfTheRecords() {
        for (Mode mode : Mode.values()) {
            Outcome first = Sample.matcher(table, mode).learn().run();
            Outcome second =
                    Sample.matcher(Sample.shuffled(table, 99), mode).learn().run();

            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void explainsAScoreByPartsThatSumToIt() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Explanation why = matcher.explain("a-" + random.nextInt(100), "b-" + random.nextInt(100));

            double sum =
                    why.prior() + why.parts().stream().mapToDouble(Part::bits).sum();
            assertThat(why.score()).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void scoresAPairTheSameFromBothSides() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        for (int i = 0; i < 100; i++) {
            String a = "a-" + i;
            String b = "b-" + (i * 7 % 100);

            assertThat(matcher.explain(a, b).score())
                    .isEqualTo(matcher.explain(b, a).score());
        }
    }

    @Test
    void explainsWithTheValuesAsGivenAndAsCompared() {
        Explanation why = Sample.matcher(table, Mode.LINK).explain("a-1", "b-1");
        Part name = why.parts().getFirst();

        assertThat(name.name()).isEqualTo("name");
        assertThat(name.givenA()).containsExactly(entry("a-1").values().getFirst());
        assertThat(name.standardA()).isLowerCase();
        assertThat(name.setBy()).isEqualTo("shipped");
    }

    private Entry entry(String id) {
        return table.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsInOneSentenceWhatSpeaksForAPair() {
        assertThat(Sample.matcher(table, Mode.LINK)
                        .learn()
                        .explain("a-1", "b-1")
                        .sentence())
                .startsWith("More likely the same")
                .contains("for it");
    }

    @Test
    void tellsWhenAPairWasNeverCompared() {
        Table apart = new Table(
                List.of("name"), List.of(new Entry("1", "a", List.of("Alpha")), new Entry("2", "b", List.of("Omega"))));

        Explanation why = Sample.matcher(apart, Mode.DEDUPE).explain("1", "2");

        assertThat(why.candidate()).isFalse();
        assertThat(why.sentence()).contains("were not compared");
    }

    @Test
    void asksAboutPairsOnce() {
        List<Link> questions = Sample.matcher(table, Mode.LINK).learn().ask(20, 1);

        assertThat(questions).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void asksTheSameQuestionsForTheSameSeed() {
        Matcher matcher = Sample.matcher(table, Mode.LINK).learn();

        assertThat(matcher.ask(20, 5)).isEqualTo(matcher.ask(20, 5));
    }

    @Test
    void staysRightAfterRightAnswers() {
        Matcher matcher = Sample.matcher(table, Mode.LINK).learn();
        matcher.learn(Sample.truth(matcher, matcher.ask(30, 2)));

        assertThat(matcher.run().links()).filteredOn(Sample::isSame).hasSizeGreaterThan(94);
        assertThat(matcher.model().setBy()).isEqualTo("refined by 30 answers");
    }

    @Test
    void usesWeightsLearnedBefore() {
        Matcher taught = Sample.matcher(table, Mode.LINK).learn();
        Matcher untaught = Sample.matcher(table, Mode.LINK).use(taught.model());

        assertThat(untaught.run().links()).isEqualTo(taught.run().links());
    }

    @Test
    void findsTheRecordBehindAPartialOne() {
        Entry known = entry("a-42");
        Entry partial = new Entry(
                "new",
                "desk",
                List.of(known.values().get(0), "", "", "", known.values().get(4)));

        List<Link> found = Sample.matcher(table, Mode.DEDUPE).learn().search(partial, 5);

        assertThat(found).hasSizeLessThanOrEqualTo(5);
        assertThat(found.getFirst().b()).isIn("a-42", "b-42");
    }

    @Test
    void searchingLeavesNothingBehind() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        Outcome before = matcher.run();
        matcher.search(new Entry("new", "desk", List.of("Zebra Unheard Of", "", "", "", "")), 5);

        assertThat(matcher.run()).isEqualTo(before);
    }

    @Test
    void tellsHowAClusterHoldsTogether() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();

        List<Link> bridges = matcher.how(List.of("a-1", "b-1", "a-2"));

        assertThat(bridges).hasSize(2);
        assertThat(bridges.getFirst().score()).isGreaterThan(bridges.getLast().score());
        assertThat(Sample.isSame(bridges.getFirst())).isTrue();
    }

    @Test
    void refusesARecordItDoesNotKnow() {
        assertThatThrownBy(() -> Sample.matcher(table, Mode.LINK).explain("a-1", "nobody"))
                .hasMessage("There is no record with the id nobody");
    }

    @Test
    void linksOnlyWhatReachesATargetPrecision() {
        for (Mode mode : Mode.values()) {
            Matcher matcher = Sample.matcher(table, mode).learn();

            assertThat(matcher.run(0.999).links().size())
                    .isLessThanOrEqualTo(matcher.run(0.9).links().size());
            assertThat(matcher.run(0.999).links()).allMatch(Sample::isSame);
        }
    }

    @Test
    void saysWhichAnswersContradict() {
        Matcher matcher = Sample.matcher(table, Mode.LINK).learn();
        matcher.learn(List.of(new Label("a-1", "b-1", true), new Label("a-1", "b-1", false)));

        assertThat(matcher.run().notes()).anyMatch(note -> note.startsWith("a-1 and b-1 are said to be different"));
    }

    @Test
    void leavesALinkThatAVetoSpeaksAgainstToPeople() {
        Table items = new Table(
                List.of("description", "uom"),
                List.of(
                        new Entry("1", "a", List.of("Foley catheter silicone 14 FR PSLX350H", "EA")),
                        new Entry("2", "b", List.of("Foley catheter silicone 16 FR PSLX350H", "EA"))));

        assertThat(Matcher.of(MatchProfile.shipped("item", items), items, Mode.LINK)
                        .run()
                        .links())
                .isEmpty();
    }

    @Test
    void matchesAnEmptyTable() {
        Table empty = new Table(Sample.COLUMNS, List.of());

        assertThat(Sample.matcher(empty, Mode.DEDUPE).learn().run().links()).isEmpty();
        assertThat(Sample.matcher(empty, Mode.LINK).learn().run().links()).isEmpty();
    }
}
