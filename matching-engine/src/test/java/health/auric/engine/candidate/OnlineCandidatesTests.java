package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlineCandidatesTests {

    private static final List<TermFamily> FAMILIES = List.of(TermFamily.fuzzy("name", 1), TermFamily.exact("city", 1));
    private static final OnlineSettings SETTINGS = OnlineSettings.defaults();

    @TempDir
    Path folder;

    private OnlineCandidates index;

    @BeforeEach
    void opens() {
        index = OnlineCandidates.open(folder, FAMILIES, SETTINGS);
    }

    @AfterEach
    void closes() {
        index.close();
    }

    @Test
    void findsARecordWrittenJustBefore() {
        index.put(record("1", "northmere surgical"));

        assertThat(found(record("2", "northmere supply"))).containsExactly("1");
    }

    @Test
    void findsTheSameBeforeAndAfterTheIndexIsRefreshed() {
        var random = new Random(3);
        IntStream.range(0, 300).forEach(i -> index.put(random(i, random)));
        var probe = record("x", "w1 w2 w3", "phone:7");
        var before = index.search(probe).found().stream().map(Candidate::id).toList();

        index.refresh();

        var after = index.search(probe).found().stream().map(Candidate::id).toList();
        assertThat(before).isNotEmpty().containsExactlyElementsOf(after);
    }

    @Test
    void findsTheNewFormOfARecordNotTheOldOne() {
        index.put(record("1", "northmere"));
        index.refresh();

        index.put(record("1", "calder"));

        assertThat(found(record("2", "northmere"))).isEmpty();
        assertThat(found(record("2", "calder"))).containsExactly("1");
        index.refresh();
        assertThat(found(record("2", "northmere"))).isEmpty();
        assertThat(found(record("2", "calder"))).containsExactly("1");
    }

    @Test
    void doesNotFindARemovedRecord() {
        index.put(record("1", "northmere"));
        index.put(record("2", "northmere"));
        index.refresh();
        index.remove("1");

        assertThat(found(record("3", "northmere"))).containsExactly("2");
        index.remove("2");
        assertThat(found(record("3", "northmere"))).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void doesNotFindTheRecordItself() {
        index.put(record("1", "northmere"));

        assertThat(found(record("1", "northmere"))).isEmpty();
    }

    @Test
    void findsWhoSharesAKeyHoweverLittleElse() {
        index.put(record("1", "alder birch cedar dogwood elm fir", "phone:1"));
        var probe = record("2", "gum hazel ivy juniper larch maple", "phone:1");

        assertThat(found(probe)).containsExactly("1");
        index.refresh();
        assertThat(found(probe)).containsExactly("1");
    }

    @Test
    void findsOnlyRecordsOfOtherSourcesWhenAsked() {
        index.close();
        index = OnlineCandidates.open(folder, FAMILIES, SETTINGS.acrossSources());
        index.put(new CandidateRecord("1", 1, List.of(Set.of("northmere")), Set.of("phone:1"), 0));
        index.put(new CandidateRecord("2", 2, List.of(Set.of("northmere")), Set.of("phone:1"), 0));
        var probe = new CandidateRecord("3", 1, List.of(Set.of("northmere")), Set.of("phone:1"), 0);

        assertThat(found(probe)).containsExactly("2");
        index.refresh();
        assertThat(found(probe)).containsExactly("2");
    }

    @Test
    void findsAMisspelledName() {
        index.put(record("1", "northmere"));
        index.put(record("2", "calder"));
        index.refresh();

        assertThat(found(record("3", "nortmhere"))).containsExactly("1");
    }

    @Test
    void findsByTheBeginningOfAWord() {
        index.put(record("1", "northmere surgical"));
        index.put(record("2", "calder surgical"));
        index.refresh();

        var found = index.search(record("3", "surgical"), "nor").found();

        assertThat(found.getFirst().id()).isEqualTo("1");
        assertThat(found.getFirst().share()).isGreaterThan(found.getLast().share());
    }

    @Test
    void keepsEveryMemberOfALargeCluster() {
        IntStream.range(0, 150).forEach(i -> index.put(record("r" + i, "gambling in a rigged casino")));
        index.refresh();

        assertThat(found(record("x", "gambling in a rigged casino"))).hasSize(150);
    }

    @Test
    void saysWhenMoreAreStrongThanAreKept() {
        IntStream.range(0, 450).forEach(i -> index.put(record("r" + i, "gambling in a rigged casino")));
        index.refresh();

        assertThat(index.search(record("x", "gambling in a rigged casino")).cut())
                .contains(CutReason.CROWDED);
    }

    @Test
    void saysWhenAKeyIsSharedByTooMany() {
        IntStream.range(0, 60).forEach(i -> index.put(record("r" + i, "alone" + i, "phone:0000000")));
        index.refresh();

        assertThat(index.search(record("x", "other", "phone:0000000")).cut()).contains(CutReason.OVERSIZED);
    }

    @Test
    void agreesWithBulkSearch() {
        var random = new Random(12);
        var records = IntStream.range(0, 1_500).mapToObj(i -> random(i, random)).toList();
        records.forEach(index::put);
        index.refresh();
        var online = new TreeSet<String>();
        for (var record : records) {
            index.search(record).found().forEach(hit -> online.add(pair(record.id(), hit.id())));
        }

        var bulk = bulk(records);

        var both = new TreeSet<>(bulk);
        both.retainAll(online);
        assertThat(both.size()).isGreaterThan((int) (0.99 * Math.max(bulk.size(), online.size())));
    }

    @Test
    void remembersPositionAndRecordsOfTheLastCommit() {
        index.put(record("1", "northmere"));
        index.commit(4711);
        index.put(record("2", "northmere"));
        index.close();

        index = OnlineCandidates.open(folder, FAMILIES, SETTINGS);

        assertThat(index.position()).isEqualTo(4711);
        assertThat(found(record("3", "northmere"))).containsExactly("1");
    }

    @Test
    void startsWithoutAPosition() {
        assertThat(index.position()).isEqualTo(-1);
        assertThat(index.begunAnew()).isEmpty();
    }

    @Test
    void beginsAnewWhenItIsDamaged() throws IOException {
        index.put(record("1", "northmere"));
        index.commit(7);
        index.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        index = OnlineCandidates.open(folder, FAMILIES, SETTINGS);

        assertThat(index.begunAnew()).hasValueSatisfying(why -> assertThat(why).contains("damaged"));
        assertThat(index.position()).isEqualTo(-1);
        index.put(record("2", "northmere"));
        assertThat(found(record("3", "northmere"))).containsExactly("2");
    }

    @Test
    void beginsAnewWhenItWasBuiltForOtherFields() {
        index.commit(7);
        index.close();

        index = OnlineCandidates.open(folder, List.of(TermFamily.exact("title", 1)), SETTINGS);

        assertThat(index.begunAnew()).hasValueSatisfying(why -> assertThat(why).contains("other fields"));
        assertThat(index.position()).isEqualTo(-1);
    }

    @Test
    void answersUntilItsFolderIsMissedAndIsRebuilt() throws IOException {
        index.put(record("1", "northmere"));
        index.refresh();
        Shelf.delete(folder);

        assertThat(found(record("2", "northmere"))).containsExactly("1");
        assertThatThrownBy(() -> index.commit(1))
                .isInstanceOf(IndexUnusable.class)
                .hasMessageContaining("Rebuild it from the records");

        index.rebuild(Stream.of(record("3", "calder")), 12);
        assertThat(found(record("4", "calder"))).containsExactly("3");
        assertThat(index.position()).isEqualTo(12);
    }

    @Test
    void refusesAfterItWasClosedWithAClearSentence() {
        index.close();

        assertThatThrownBy(() -> index.put(record("1", "northmere")))
                .isInstanceOf(IndexUnusable.class)
                .hasMessageContaining("can no longer be used");
        index = OnlineCandidates.open(folder, FAMILIES, SETTINGS);
    }

    @Test
    void isRebuiltAndSwapped() {
        index.put(record("1", "northmere"));
        index.commit(1);
        index.rebuild(Stream.of(record("2", "northmere"), record("3", "calder")), 99);

        assertThat(found(record("4", "northmere"))).containsExactly("2");
        index.close();
        index = OnlineCandidates.open(folder, FAMILIES, SETTINGS);
        assertThat(index.position()).isEqualTo(99);
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void noticesWhereItDriftedFromTheStore() {
        var store = new Checksums();
        for (int i = 0; i < 50; i++) {
            store.add("r" + i, i);
            index.put(new CandidateRecord("r" + i, 0, List.of(Set.of("northmere")), Set.of(), i == 33 ? -1 : i));
        }

        assertThat(index.checksums().differing(store)).containsExactly(Checksums.bucket("r33"));
        index.put(new CandidateRecord("r33", 0, List.of(Set.of("northmere")), Set.of(), 33));
        assertThat(index.checksums().differing(store)).isEmpty();
    }

    @Test
    void acceptsAnyText() {
        var odd = new ArrayList<>(List.of("\u0000", "\ud800", "😀", "x".repeat(1_000_000), "a:b*", "\"", "("));
        IntStream.range(0, 3_000).forEach(i -> odd.add("word" + i));
        index.put(new CandidateRecord("1", 0, List.of(Set.copyOf(odd)), Set.of("k".repeat(100_000)), 0));
        index.refresh();

        var probe = new CandidateRecord("2", 0, List.of(Set.copyOf(odd)), Set.of("k".repeat(100_000)), 0);
        assertThat(found(probe)).containsExactly("1");
        assertThat(found(record("3", ""))).isEmpty();
    }

    private static TreeSet<String> bulk(List<CandidateRecord> records) {
        var builder = new TermTableBuilder(FAMILIES);
        for (var record : records) {
            builder.row(record.id(), record.source(), 0);
            record.terms().getFirst().forEach(term -> builder.term(0, term));
            record.keys().forEach(builder::key);
        }
        var pairs = new TreeSet<String>();
        BulkCandidates.of(builder.build(), BulkSettings.defaults(), 1).stream(
                1,
                () -> (a, b, share) ->
                        pairs.add(pair(records.get(a).id(), records.get(b).id())));
        return pairs;
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
    }

    private static CandidateRecord random(int number, Random random) {
        var name = "w%d w%d w%d".formatted(random.nextInt(30), random.nextInt(90), random.nextInt(400));
        return record("r%04d".formatted(number), name, "phone:" + random.nextInt(900));
    }

    private static CandidateRecord record(String id, String name, String... keys) {
        var words = name.isEmpty() ? Set.<String>of() : Set.of(name.split(" "));
        return new CandidateRecord(id, 0, List.of(words, Set.of()), Set.of(keys), 0);
    }

    private List<String> found(CandidateRecord probe) {
        return index.search(probe).found().stream().map(Candidate::id).toList();
    }
}
