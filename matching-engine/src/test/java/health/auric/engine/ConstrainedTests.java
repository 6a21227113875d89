package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstrainedTests {
    private final Table table = Sample.businesses(60, 17);

    private static boolean are(Outcome outcome, String a, String b) {
        return outcome.links().stream()
                .anyMatch(link -> List.of(link.a(), link.b()).containsAll(List.of(a, b)));
    }

    @Test
    void linksWhatPeopleSayIsTheSame() {
        for (Mode mode : Mode.values()) {
            Matcher matcher = Sample.matcher(table, mode).learn();
            matcher.constrain(List.of(new Label("a-3", "b-9", true)));

            assertThat(are(matcher.run(), "a-3", "b-9")).isTrue();
            assertThat(are(matcher.runAt(0.999), "a-3", "b-9")).isTrue();
        }
    }

    @Test
    void linksNothingPeopleSayIsDifferent() {
        for (Mode mode : Mode.values()) {
            Matcher matcher = Sample.matcher(table, mode).learn();
            assertThat(are(matcher.run(), "a-5", "b-5")).isTrue();

            matcher.constrain(List.of(new Label("b-5", "a-5", false)));

            assertThat(are(matcher.run(), "a-5", "b-5")).isFalse();
        }
    }

    @Test
    void keepsApartInClustersWhatBelongsToThoseKeptApart() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        matcher.constrain(List.of(new Label("a-1", "a-2", true), new Label("a-2", "b-1", false)));

        assertThat(matcher.run().clusters())
                .anyMatch(cluster -> cluster.containsAll(List.of("a-1", "a-2")))
                .noneMatch(cluster -> cluster.containsAll(List.of("a-1", "b-1")));
    }

    @Test
    void givesARecordOnlyThePartnerPeopleGaveIt() {
        Matcher matcher = Sample.matcher(table, Mode.LINK).learn();
        matcher.constrain(List.of(new Label("a-3", "b-9", true)));

        assertThat(matcher.run().links())
                .filteredOn(link -> link.a().equals("a-3"))
                .hasSize(1);
        assertThat(matcher.run().links())
                .filteredOn(link -> link.b().equals("b-9"))
                .hasSize(1);
    }

    @Test
    void saysWhichConstraintsContradict() {
        Matcher matcher = Sample.matcher(table, Mode.DEDUPE).learn();
        matcher.constrain(
                List.of(new Label("a-1", "b-1", true), new Label("b-1", "b-2", true), new Label("a-1", "b-2", false)));

        assertThat(matcher.run().notes()).anyMatch(note -> note.startsWith("a-1 and b-2 are said to be different"));
        assertThat(are(matcher.run(), "a-1", "b-2")).isTrue();
    }

    @Test
    void refusesToConstrainRecordsItDoesNotKnow() {
        assertThatThrownBy(() -> Sample.matcher(table, Mode.LINK).constrain(List.of(new Label("a-1", "x", true))))
                .hasMessage("There is no record with the id x");
    }

    @Test
    void putsAtMostOneRecordOfACleanSourceIntoACluster() {
        List<Entry> entries = new ArrayList<>(table.entries());
        table.entries().stream()
                .filter(entry -> entry.source().equals("a"))
                .map(entry -> new Entry("c" + entry.id().substring(1), "a", entry.values()))
                .forEach(entries::add);
        Matcher matcher =
                Sample.matcher(new Table(table.columns(), entries), Mode.DEDUPE).learn();
        assertThat(matcher.run().clusters()).anyMatch(cluster -> fromA(cluster) > 1);

        assertThat(matcher.clean(List.of("a")).run().clusters()).isNotEmpty().allMatch(cluster -> fromA(cluster) <= 1);
    }

    private static long fromA(List<String> cluster) {
        return cluster.stream().filter(id -> !id.startsWith("b")).count();
    }

    @Test
    void refusesASourceItDoesNotKnow() {
        assertThatThrownBy(() -> Sample.matcher(table, Mode.DEDUPE).clean(List.of("z")))
                .hasMessage("There is no source called z");
    }

    @Test
    void keepsTheNamesOfClustersWhenRecordsAreAdded() {
        Matcher before = Sample.matcher(table, Mode.DEDUPE).learn();
        Map<String, List<String>> named = before.run().named(Map.of());
        List<Entry> more = new ArrayList<>(table.entries());
        Entry twin = table.entries().getFirst();
        more.add(new Entry("0-new", "a", twin.values()));

        Map<String, List<String>> after = Sample.matcher(new Table(table.columns(), more), Mode.DEDUPE)
                .use(before.model())
                .run()
                .named(named);

        assertThat(after.keySet()).containsAll(named.keySet());
        assertThat(after.values()).anyMatch(cluster -> cluster.containsAll(List.of("0-new", twin.id())));
    }
}
