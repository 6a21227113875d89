package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveMatcherTests {

    private static final List<String> COLUMNS = List.of("name", "address", "city", "phone");
    private static final Entry NORTHMERE =
            entry("r0", "Northmere Surgical Center", "12 Calder Road", "Ashford", "(312) 555-0142");

    @TempDir
    Path folder;

    private Matcher matcher;
    private LiveMatcher live;

    @BeforeEach
    void opens() {
        var entries = new ArrayList<Entry>();
        entries.add(NORTHMERE);
        var random = new Random(6);
        IntStream.range(1, 200).forEach(i -> entries.add(random(i, random)));
        var table = new Table(COLUMNS, entries);
        matcher = Matcher.of(MatchProfile.suggest(table), table, Mode.DEDUPE);
        live = LiveMatcher.of(matcher, folder);
    }

    @AfterEach
    void closes() {
        live.close();
    }

    @Test
    void findsTheRecordMeant() {
        var found = live.search(entry("x", "Northmere Surgical Ctr", "12 Calder Rd", "Ashford", ""), 5);

        assertThat(found.getFirst().b()).isEqualTo("r0");
        assertThat(found.getFirst().verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void scoresAsTheMatcherDoes() {
        var probe = entry("x", "Northmere Surgical", "12 Calder Road", "Ashford", "3125550142");

        assertThat(live.search(probe, 1)).isEqualTo(matcher.search(probe, 1));
    }

    @Test
    void findsARecordPutJustBefore() {
        live.put(entry("new", "Harrowgate Imaging", "7 Quay Street", "Wexport", "(503) 555-0177"));

        var found = live.search(entry("x", "Harrowgate Imaging", "", "Wexport", ""), 1);

        assertThat(found).extracting(Link::b).containsExactly("new");
    }

    @Test
    void findsTheNewFormOfARecord() {
        live.put(entry("r0", "Harrowgate Imaging", "7 Quay Street", "Wexport", "(503) 555-0177"));

        assertThat(live.search(entry("x", "Harrowgate Imaging", "", "", ""), 1))
                .extracting(Link::b)
                .containsExactly("r0");
        assertThat(live.search(NORTHMERE, 9)).extracting(Link::b).doesNotContain("r0");
    }

    @Test
    void doesNotFindARemovedRecord() {
        live.remove("r0");

        assertThat(live.search(NORTHMERE, 9)).extracting(Link::b).doesNotContain("r0");
    }

    @Test
    void explainsWithTheScoreItFound() {
        var probe = entry("x", "Northmere Surgical", "12 Calder Road", "Ashford", "3125550142");

        var explanation = live.explain(probe, NORTHMERE);

        assertThat(explanation.score())
                .isEqualTo(live.search(probe, 1).getFirst().score());
        assertThat(explanation.candidate()).isTrue();
    }

    private static Entry random(int number, Random random) {
        var words = List.of("Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Hazel", "Ivy", "Larch", "Maple");
        var name = words.get(random.nextInt(10)) + words.get(random.nextInt(10)).toLowerCase(java.util.Locale.ROOT);
        return entry(
                "r" + number,
                name + " Clinic",
                random.nextInt(900) + " " + words.get(random.nextInt(10)) + " Street",
                words.get(random.nextInt(10)) + "ton",
                "(212) 555-%04d".formatted(random.nextInt(10_000)));
    }

    private static Entry entry(String id, String... values) {
        return new Entry(id, "all", List.of(values));
    }

    @Test
    void staysSmallAndRightHoweverOftenARecordIsReplaced() {
        var probe = entry("x", "Northmere Surgical Ctr", "12 Calder Rd", "Ashford", "");
        var before = live.search(probe, 3);
        var random = new Random(9);

        for (int i = 0; i < 3_000; i++) {
            live.put(random(1, random));
        }

        assertThat(live.search(probe, 1)).isEqualTo(before.subList(0, 1));
        assertThat(live.explain(probe, NORTHMERE).score())
                .isEqualTo(before.getFirst().score());
        var last = random(1, new Random(77));
        live.put(last);
        assertThat(live.search(new Entry("x", last.source(), last.values()), 1))
                .extracting(Link::b)
                .containsExactly("r1");
    }
}
