package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.kernel.Digest;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue before the lanes: what comes out first, and what the hub knows of a key while it waits. */
@HubTest
class LandedChangesTests {

    // Domains nobody declares, so no lane takes anything away.
    private static final Stream VEHICLES = new Stream(new SourceCode("lawson-lkm"), new DomainName("vehicle"));
    private static final Stream BOATS = new Stream(new SourceCode("lawson-lkm"), new DomainName("boat"));
    private static final Stream ELSEWHERE = new Stream(new SourceCode("oracle-stb"), new DomainName("vehicle"));
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired
    LandedChanges changes;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothingWaits() {
        database.sql("delete from intake.landed_change where domain in ('vehicle', 'boat')")
                .update();
    }

    @Test
    void whatIsUrgentComesFirstThenWhatCameFirst() {
        add(VEHICLES, LandingMode.BULK, change("V-1", 1), change("V-2", 1));
        add(VEHICLES, LandingMode.INTERACTIVE, change("V-3", 1));
        add(VEHICLES, LandingMode.BULK, change("V-4", 1));
        add(VEHICLES, LandingMode.INTERACTIVE, change("V-5", 1));

        assertThat(keys(10)).containsExactly("V-3", "V-5", "V-1", "V-2", "V-4");
        assertThat(keys(3)).containsExactly("V-3", "V-5", "V-1");
    }

    @Test
    void oneDomainWaitsApartFromAnother() {
        add(BOATS, LandingMode.INTERACTIVE, change("B-1", 1));
        add(VEHICLES, LandingMode.BULK, change("V-1", 1));

        assertThat(keys(10)).containsExactly("V-1");
        assertThat(changes.next(BOATS.domain(), 10))
                .extracting(LandedChange::key)
                .containsExactly("B-1");
    }

    @Test
    void aChangeComesOutAsItWentIn() {
        var warning = new Finding("phone", Finding.Severity.WARNING, "placeholder", "This looks like a placeholder.");
        var arrival = Arrival.of("V,\"1\"\n", SourcePosition.version(7), MONDAY, Map.of());
        var odd = new Checked(arrival, Map.of(), "{\"a\": \"b,\\\"c\\\"\"}", "{}", List.of(warning), Digest.of("odd"));
        add(VEHICLES, LandingMode.BULK, odd);

        assertThat(changes.next(VEHICLES.domain(), 1)).singleElement().satisfies(out -> {
            assertThat(out.key()).isEqualTo("V,\"1\"\n");
            assertThat(out.position()).isEqualTo(SourcePosition.version(7));
            assertThat(out.changedAt()).isEqualTo(MONDAY);
            assertThat(out.withdrawn()).isFalse();
            assertThat(out.sent()).isEqualTo("{\"a\": \"b,\\\"c\\\"\"}");
            assertThat(out.findings()).contains("placeholder");
            assertThat(out.hash()).isEqualTo(Digest.of("odd"));
            assertThat(out.batch()).isNull();
        });
    }

    @Test
    void whatHasNoFindingHasNoneInTheQueue() {
        add(VEHICLES, LandingMode.BULK, change("V-1", 1));

        assertThat(changes.next(VEHICLES.domain(), 1).getFirst().findings()).isNull();
    }

    @Test
    void theLatestOfAKeyIsTheOneFurthestInItsSourcesOrder() {
        add(VEHICLES, LandingMode.BULK, change("V-1", 9), change("V-1", 10), change("V-1", 2), change("V-2", 5));
        add(ELSEWHERE, LandingMode.BULK, change("V-1", 99));
        add(BOATS, LandingMode.BULK, change("V-1", 98));

        var latest = changes.latest(VEHICLES, List.of(change("V-1", 1), change("V-1", 3), change("V-3", 1)));

        assertThat(latest).containsOnlyKeys("V-1");
        assertThat(latest.get("V-1")).isNotNull().satisfies(found -> {
            assertThat(found.position()).isEqualTo(SourcePosition.version(10));
            assertThat(found.hash()).isEqualTo(change("V-1", 10).hash());
        });
    }

    @Test
    void positionsGoUpAndNoneIsGivenTwice() {
        var first = changes.positions(50);
        var second = changes.positions(50);

        assertThat(first).hasSize(50).isSorted().doesNotHaveDuplicates();
        assertThat(second).isSorted().allMatch(position -> position > first.getLast());
        assertThat(changes.positions(0)).isEmpty();
    }

    @Test
    void whatIsDoneWaitsNoMore() {
        add(VEHICLES, LandingMode.BULK, change("V-1", 1), change("V-2", 1));
        add(VEHICLES, LandingMode.INTERACTIVE, change("V-3", 1));
        var all = changes.next(VEHICLES.domain(), 10);
        var urgent = all.getFirst();

        assertThat(changes.waits(VEHICLES.domain(), 0, urgent.pos())).isTrue();
        assertThat(changes.waits(VEHICLES.domain(), 1, urgent.pos())).isFalse();
        assertThat(changes.waits(BOATS.domain(), 0, urgent.pos())).isFalse();

        changes.done(VEHICLES.domain(), all.subList(0, 2));

        assertThat(changes.waits(VEHICLES.domain(), 0, urgent.pos())).isFalse();
        assertThat(keys(10)).containsExactly("V-2");
    }

    @Test
    void whatCommitsLateBeforeTheHeadOfTheQueueIsFoundAllTheSame() {
        var late = changes.positions(1);
        add(VEHICLES, LandingMode.BULK, change("V-2", 1));
        changes.done(VEHICLES.domain(), changes.next(VEHICLES.domain(), 10));

        changes.add(VEHICLES, LandingMode.BULK, List.of(change("V-1", 1)), late, Set.of());

        assertThat(keys(10)).containsExactly("V-1");
    }

    @Test
    void theSamePlaceOfOneKeyIsTakenOnce() {
        add(VEHICLES, LandingMode.BULK, change("V-1", 1));

        assertThatThrownBy(() -> add(VEHICLES, LandingMode.INTERACTIVE, change("V-1", 1)))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageNotContaining("V-1");
    }

    private List<String> keys(int most) {
        return changes.next(VEHICLES.domain(), most).stream()
                .map(LandedChange::key)
                .toList();
    }

    private void add(Stream stream, LandingMode mode, Checked... landing) {
        changes.add(stream, mode, List.of(landing), changes.positions(landing.length), Set.of());
    }

    private static Checked change(String key, long version) {
        var arrival = Arrival.of(key, SourcePosition.version(version), MONDAY, Map.of());
        return new Checked(arrival, Map.of(), "{}", "{}", List.of(), Digest.of(key + version));
    }
}
