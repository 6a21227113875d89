package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkCandidatesTests {

    private static final BulkSettings SETTINGS = BulkSettings.defaults();

    @Test
    void findsARecordThatSharesARareWord() {
        var found = search(SETTINGS, row("1", "northmere surgical"), row("2", "northmere supply"), row("3", "calder"));

        assertThat(found.pairs).containsExactly("1-2");
    }

    @Test
    void givesAPairOnceThoughBothSidesFindIt() {
        var found = search(SETTINGS, row("1", "calder ridge"), row("2", "calder ridge"), row("3", "calder ridge"));

        assertThat(found.given).isEqualTo(3);
        assertThat(found.pairs).containsExactly("1-2", "1-3", "2-3");
    }

    @Test
    void keepsWordsOfDifferentFamiliesApart() {
        var builder = builder();
        builder.row("1", 0, 0);
        builder.term(0, "lincoln");
        builder.row("2", 0, 0);
        builder.term(1, "lincoln");

        assertThat(search(SETTINGS, builder, List.of("1", "2")).pairs).isEmpty();
    }

    @Test
    void joinsRecordsOfAKeyHoweverLittleElseTheyShare() {
        var first = row("1", "alder birch cedar dogwood elm fir").keys("phone:1");
        var second = row("2", "gum hazel ivy juniper larch maple").keys("phone:1");

        assertThat(search(SETTINGS, first, second).pairs).containsExactly("1-2");
    }

    @Test
    void meetsOnlyRecordsOfAnotherSourceWhenAsked() {
        var found = search(
                SETTINGS.acrossSources(),
                row("1", "calder ridge").from(1),
                row("2", "calder ridge").from(1),
                row("3", "calder ridge").from(2));

        assertThat(found.pairs).containsExactly("1-3", "2-3");
    }

    @Test
    void letsOneRecordStandForIdenticalOnes() {
        var found = search(
                SETTINGS,
                row("1", "calder ridge").content(7),
                row("2", "calder ridge").content(7),
                row("3", "calder ridge").content(8));

        assertThat(found.pairs).containsExactly("1-3");
        assertThat(found.candidates.twinOf(1)).isEqualTo(0);
        assertThat(found.candidates.twinOf(2)).isEqualTo(2);
    }

    @Test
    void doesNotTakeRecordsForIdenticalWhoseTermsDiffer() {
        var found = search(
                SETTINGS,
                row("1", "calder ridge").content(7),
                row("2", "calder hill").content(7));

        assertThat(found.candidates.twinOf(1)).isEqualTo(1);
        assertThat(found.pairs).containsExactly("1-2");
    }

    @Test
    void doesNotTakeRecordsOfTwoSourcesForIdentical() {
        var found = search(
                SETTINGS,
                row("1", "calder").content(7).from(1),
                row("2", "calder").content(7).from(2));

        assertThat(found.candidates.twinOf(1)).isEqualTo(1);
        assertThat(found.pairs).containsExactly("1-2");
    }

    @Test
    void keepsEveryMemberOfALargeClusterBeyondTheNearest() {
        var cluster = IntStream.range(0, 60)
                .mapToObj(i -> row("r%02d".formatted(i), "gambling in a rigged casino"))
                .toArray(Given[]::new);

        assertThat(search(SETTINGS, cluster).pairs).hasSize(60 * 59 / 2);
    }

    @Test
    void saysWhichRecordsHaveMoreStrongCandidatesThanAreKept() {
        var narrow = new BulkSettings(false, 2, 5, 5_000, 4, 20_000, 50, 0.5, 0.1);
        var cluster = IntStream.range(0, 20)
                .mapToObj(i -> row("r%02d".formatted(i), "gambling in a rigged casino"))
                .toArray(Given[]::new);

        var found = search(narrow, cluster);

        assertThat(found.candidates.report().reasons(3)).containsExactly(CutReason.CROWDED);
        assertThat(found.candidates.report().records(CutReason.CROWDED)).isEqualTo(20);
    }

    @Test
    void saysWhichValuesTooManyRecordsShare() {
        var narrow = new BulkSettings(false, 20, 200, 5_000, 4, 5, 3, 0.5, 0.1);
        var records = IntStream.range(0, 10)
                .mapToObj(i -> row("r" + i, "hospital").keys("phone:0000000"))
                .toArray(Given[]::new);

        var found = search(narrow, records);

        assertThat(found.pairs).isEmpty();
        assertThat(found.candidates.report().reasons(0)).containsExactly(CutReason.OVERSIZED);
        assertThat(found.candidates.report().oversized())
                .containsExactlyInAnyOrder(
                        new CutReport.Oversized("key", "phone:0000000", 10),
                        new CutReport.Oversized("name", "hospital", 10));
    }

    @Test
    void readsRarestTermsFirstAndSaysWhenTheBudgetIsSpent() {
        var narrow = new BulkSettings(false, 20, 200, 3, 1, 20_000, 50, 0.5, 0.1);
        var records = new ArrayList<Given>();
        records.add(row("a", "northmere hospital"));
        records.add(row("b", "northmere hospital"));
        IntStream.range(0, 20).forEach(i -> records.add(row("c" + i, "hospital")));

        var found = search(narrow, records.toArray(Given[]::new));

        assertThat(found.pairs).contains("a-b");
        assertThat(found.candidates.report().reasons(0)).containsExactly(CutReason.BUDGET);
    }

    @Test
    void findsTheSameWhateverTheOrderAndTheThreads() {
        var records = records(2_000, new Random(5));
        var once = search(SETTINGS, 1, records);
        for (int seed = 0; seed < 3; seed++) {
            var shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));

            var again = search(SETTINGS, 3, shuffled);

            assertThat(again.scored).isEqualTo(once.scored);
        }
    }

    @Test
    void givesAllPairsSorted() {
        var records = records(1_500, new Random(4));
        var builder = builder();
        for (var record : records) {
            builder.row(record.id, 0, 0);
            record.words().forEach(word -> builder.term(0, word));
        }
        var candidates = BulkCandidates.of(builder.build(), SETTINGS, 2);

        var pairs = candidates.pairs(2);

        assertThat(pairs).isSorted().doesNotHaveDuplicates();
        assertThat(Arrays.stream(pairs)
                        .mapToObj(pair -> records.get((int) (pair >>> 32)).id + "-" + records.get((int) pair).id))
                .hasSameElementsAs(
                        new Found(candidates, 1, records.stream().map(r -> r.id).toList()).pairs);
    }

    @Test
    void findsWhatComparingEverythingWouldFind() {
        var wide = new BulkSettings(false, 1_000, 1_000, 1_000_000, 100, 1_000_000, 50, 0.5, 0);
        var records = records(120, new Random(9));
        var expected = new TreeSet<String>();
        for (int a = 0; a < records.size(); a++) {
            for (int b = a + 1; b < records.size(); b++) {
                if (!Collections.disjoint(records.get(a).words(), records.get(b).words())) {
                    expected.add(records.get(a).id + "-" + records.get(b).id);
                }
            }
        }

        assertThat(search(wide, 2, records).pairs).isEqualTo(expected);
    }

    @Test
    void reachesAMisspelledRareWord() {
        var builder = new TermTableBuilder(List.of(TermFamily.fuzzy("name", 1)));
        for (var name : List.of("northmere", "nortmhere", "calder")) {
            builder.row(name, 0, 0);
            builder.term(0, name);
        }

        assertThat(search(SETTINGS, builder, List.of("a", "b", "c")).pairs).containsExactly("a-b");
    }

    @Test
    void doesNotTakeNumbersForMisspelled() {
        var builder = new TermTableBuilder(List.of(TermFamily.fuzzy("name", 1)));
        for (var name : List.of("14235", "14253", "room12", "room13")) {
            builder.row(name, 0, 0);
            builder.term(0, name);
        }

        assertThat(search(SETTINGS, builder, List.of("a", "b", "c", "d")).pairs).isEmpty();
    }

    @Test
    void acceptsNoRecordsAndRecordsWithoutTerms() {
        assertThat(search(SETTINGS).pairs).isEmpty();
        assertThat(search(SETTINGS, row("1", ""), row("2", "")).pairs).isEmpty();
    }

    @Test
    void acceptsAnyTextAsATerm() {
        var odd = List.of("\u0000", "\ud800", "😀", "x".repeat(1_000_000), "ß", "é");
        var builder = builder();
        for (int i = 0; i < 2; i++) {
            builder.row("r" + i, 0, 0);
            odd.forEach(term -> builder.term(0, term));
        }

        assertThat(search(SETTINGS, builder, List.of("r0", "r1")).pairs).containsExactly("r0-r1");
    }

    @Test
    void refusesAWeightThatMeansNothing() {
        assertThatThrownBy(() -> TermFamily.exact("name", 0)).hasMessageContaining("\"name\"");
    }

    static List<Given> records(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(
                        "r%05d".formatted(i),
                        "w%d w%d w%d".formatted(random.nextInt(90), random.nextInt(300), random.nextInt(900))))
                .toList();
    }

    private static Given row(String id, String words) {
        return new Given(id, words);
    }

    private static TermTableBuilder builder() {
        return new TermTableBuilder(List.of(TermFamily.exact("name", 1), TermFamily.exact("street", 1)));
    }

    private static Found search(BulkSettings settings, Given... records) {
        return search(settings, 2, List.of(records));
    }

    private static Found search(BulkSettings settings, int threads, List<Given> records) {
        var builder = builder();
        for (var record : records) {
            builder.row(record.id, record.source, record.content);
            record.words().forEach(word -> builder.term(0, word));
            builder.key(record.key);
        }
        var ids = records.stream().map(record -> record.id).toList();
        return new Found(BulkCandidates.of(builder.build(), settings, threads), threads, ids);
    }

    private static Found search(BulkSettings settings, TermTableBuilder builder, List<String> ids) {
        return new Found(BulkCandidates.of(builder.build(), settings, 1), 1, ids);
    }

    /** A record as the tests describe it. */
    static final class Given {
        final String id;
        final String words;
        int source;
        long content;
        String key = "";

        Given(String id, String words) {
            this.id = id;
            this.words = words;
        }

        Given from(int source) {
            this.source = source;
            return this;
        }

        Given content(long content) {
            this.content = content;
            return this;
        }

        Given keys(String key) {
            this.key = key;
            return this;
        }

        List<String> words() {
            return words.isEmpty() ? List.of() : List.of(words.split(" "));
        }
    }

    private static final class Found {
        final BulkCandidates candidates;
        final TreeSet<String> pairs = new TreeSet<>();
        final TreeSet<String> scored = new TreeSet<>();
        int given;

        Found(BulkCandidates candidates, int threads, List<String> ids) {
            this.candidates = candidates;
            candidates.stream(threads, () -> (a, b, share) -> take(ids.get(a), ids.get(b), share));
        }

        private synchronized void take(String a, String b, float share) {
            given++;
            var pair = a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
            pairs.add(pair);
            scored.add(pair + " " + a + " " + share);
        }
    }
}
