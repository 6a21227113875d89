package health.auric.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.golden.read.Past;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HubTest
class FeedPullTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final FacilityCode STB = new FacilityCode("STB");

    @Autowired
    FeedPull feed;

    @Autowired
    JdbcClient database;

    private Past past;

    @BeforeEach
    void twoSources() {
        past = new Past(database).clear().source("lawson-lkm", "LKM").source("sap-stb", "STB");
    }

    @Test
    void tellsEverythingInOrderPageByPage() {
        for (int i = 1; i <= 7; i++) {
            past.simple("supplier", i, "S" + i, "lawson-lkm", Map.of("legalName", "S" + i));
        }
        List<String> positions = new ArrayList<>();
        FeedCursor cursor = null;
        FeedPage page;
        do {
            page = system(cursor, 3);
            page.events().forEach(event -> positions.add(event.position()));
            cursor = page.next();
        } while (!page.isOver());

        assertThat(positions).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(cursor).isEqualTo(new FeedCursor(1, 7));
        assertThat(system(cursor, 3).events()).isEmpty();
    }

    @Test
    void anEventIsTheVersionItTellsOf() {
        var id = past.simple("supplier", 42, "Acme", "lawson-lkm", Map.of("legalName", "Acme", "tin", "12-3456789"));
        past.later();
        past.version(id, "ACTIVE", Map.of("legalName", "Acme Medical"));

        var events = as(null, Grant.of(Role.SUBSCRIBER)).events();
        assertThat(events)
                .extracting(FeedEvent::type)
                .containsExactly("auric.supplier.created", "auric.supplier.updated");
        assertThat(events).extracting(FeedEvent::recordversion).containsExactly(1, 2);
        assertThat(events).extracting(FeedEvent::subject).containsOnly(id);
        assertThat(events).extracting(FeedEvent::id).doesNotHaveDuplicates();
        assertThat(events).extracting(FeedEvent::correlationid).containsExactly("past-created", "past-updated");
        assertThat(events).extracting(FeedEvent::source).containsOnly("/auric/lakemont-health");
        assertThat(events.getFirst().data())
                .containsEntry("id", id)
                .containsEntry("number", "SUP-0000042")
                .containsEntry("version", 1)
                .containsEntry("status", "ACTIVE")
                .containsEntry("content", Map.of("legalName", "Acme", "tin", Map.of("masked", true)));
        assertThat(as(null, Grant.of(Role.SUBSCRIBER).opening("tin"))
                        .events()
                        .getFirst()
                        .data())
                .extractingByKey("content")
                .isEqualTo(Map.of("legalName", "Acme", "tin", "12-3456789"));
        assertThat(system(null, 10).events())
                .extracting(FeedEvent::id)
                .as("the same whenever it is delivered")
                .containsExactlyElementsOf(events.stream().map(FeedEvent::id).toList());
    }

    @Test
    void referencesLeadToGoldenRecordsOrWait() {
        past.simple("supplier", 9, "Acme", "lawson-lkm", Map.of());
        past.simple("item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "K-9")));
        past.simple(
                "item", 2, "B", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "nope")));

        var events =
                Actors.asSystem(() -> feed.pull(ITEM, null, 10, Duration.ZERO)).events();
        assertThat(events)
                .extracting(event -> ((Map<?, ?>) requireNonNull(event.data().get("content"))).get("manufacturer"))
                .satisfiesExactly(
                        known -> assertThat(known)
                                .extracting("golden")
                                .extracting("number")
                                .isEqualTo("SUP-0000009"),
                        unknown -> assertThat(unknown).extracting("waiting").isEqualTo(true));
    }

    @Test
    void localChangesAreOfTheirSourceRecord() {
        var golden = past.golden("supplier", 5, "Acme", Map.of("legalName", "Acme"));
        var record = past.record("supplier", "sap-stb", "4711", Map.of("legalName", "Acme", "terms", "NET60"));
        past.link(record, golden);
        past.localChanged(record);

        var event = as(null, Grant.of(Role.SUBSCRIBER).at(STB)).events().getLast();
        assertThat(event.type()).isEqualTo("auric.supplier.local.changed");
        assertThat(event.subject()).isEqualTo(record);
        assertThat(event.data())
                .containsEntry("source", "sap-stb")
                .containsEntry("facility", STB)
                .containsEntry("key", "4711")
                .containsEntry("withdrawn", false)
                .containsEntry("golden", Map.of("id", golden, "number", "SUP-0000005"))
                .containsEntry("attributes", Map.of("terms", "NET60"));
    }

    @Test
    void aSubscriberOfOneFacilityGetsWhatIsLinkedThere() {
        var both = past.golden("supplier", 1, "Both", Map.of());
        var lakemont = past.record("supplier", "lawson-lkm", "V-1", Map.of("terms", "NET30"));
        var brannoc = past.record("supplier", "sap-stb", "4711", Map.of("terms", "NET60"));
        past.link(lakemont, both);
        past.link(brannoc, both);
        past.localChanged(lakemont);
        past.localChanged(brannoc);
        var other = past.simple("supplier", 2, "Other", "sap-stb", Map.of());

        assertThat(subjects(as(null, Grant.of(Role.SUBSCRIBER).at(LKM)))).containsExactly(both, lakemont);
        assertThat(subjects(as(null, Grant.of(Role.SUBSCRIBER).at(STB)))).containsExactly(both, brannoc, other);
        assertThat(as(null, Grant.of(Role.SUBSCRIBER).at(LKM).in(ITEM)).events())
                .isEmpty();
        assertThat(as(null, Grant.of(Role.SUBSCRIBER).at(LKM)).next())
                .as("goes on behind what is not for this subscriber")
                .isEqualTo(new FeedCursor(1, 4));
    }

    @Test
    void theLastThingAFacilityHearsIsThatItsLinkEnded() {
        var golden = past.golden("supplier", 1, "Acme", Map.of());
        var lakemont = past.record("supplier", "lawson-lkm", "V-1", Map.of());
        past.link(lakemont, golden);
        past.link(past.record("supplier", "sap-stb", "4711", Map.of()), golden);
        past.later();
        past.unlink(lakemont);
        past.version(golden, "ACTIVE", Map.of("legalName", "Without Lakemont"));
        past.later();
        past.version(golden, "ACTIVE", Map.of("legalName", "None of its business"));

        assertThat(as(null, Grant.of(Role.SUBSCRIBER).at(LKM)).events())
                .extracting(FeedEvent::recordversion)
                .containsExactly(1, 2);
        assertThat(as(null, Grant.of(Role.SUBSCRIBER).at(STB)).events())
                .extracting(FeedEvent::recordversion)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aRetirementReachesEverybodyWhoHadTheRecord() {
        var golden = past.golden("supplier", 1, "Acme", Map.of());
        var lakemont = past.record("supplier", "lawson-lkm", "V-1", Map.of());
        past.link(lakemont, golden);
        past.later();
        past.unlink(lakemont);
        past.later();
        past.version(golden, "RETIRED", Map.of());

        assertThat(as(null, Grant.of(Role.SUBSCRIBER).at(LKM)).events())
                .extracting(FeedEvent::type)
                .containsExactly("auric.supplier.created", "auric.supplier.retired");
    }

    @Test
    void aCursorThatLeadsNowhereIsGone() {
        for (int i = 1; i <= 5; i++) {
            past.simple("supplier", i, "S" + i, "lawson-lkm", Map.of());
        }
        database.sql("delete from publish.feed where pos <= 2").update();

        gone(new FeedCursor(2, 3), "from before the hub was restored");
        gone(new FeedCursor(1, 6), "beyond the end");
        gone(new FeedCursor(1, 1), "not kept any more");
        assertThat(system(new FeedCursor(1, 2), 10).events()).hasSize(3);
        assertThat(system(null, 10).events()).hasSize(3);
        assertThat(system(new FeedCursor(1, 5), 10).events()).isEmpty();
    }

    @Test
    void anEmptyFeedHasAPlaceToWaitAt() {
        assertThat(system(null, 10)).isEqualTo(new FeedPage(List.of(), new FeedCursor(1, 0), new FeedCursor(1, 0)));
    }

    @Test
    void whoWaitsIsWokenBySomethingToRead() {
        var waiting = CompletableFuture.supplyAsync(
                () -> Actors.asSystem(() -> feed.pull(null, new FeedCursor(1, 0), 10, Duration.ofSeconds(30))));
        past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());

        assertThat(waiting.orTimeout(5, TimeUnit.SECONDS).join().events()).hasSize(1);
    }

    @Test
    void whoWaitsIsNotWokenByWhatIsNotForIt() {
        past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());
        long start = System.nanoTime();
        var page = Actors.asSystem(() -> feed.pull(ITEM, new FeedCursor(1, 0), 10, Duration.ofMillis(300)));

        assertThat(page.events()).isEmpty();
        assertThat(page.next()).isEqualTo(new FeedCursor(1, 1));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void needsTheRightToReadRecords() {
        assertThatThrownBy(() -> as(null, Grant.of(Role.OPERATOR))).isInstanceOf(AccessDeniedException.class);
    }

    private FeedPage system(@Nullable FeedCursor after, int limit) {
        return Actors.asSystem(() -> feed.pull(null, after, limit, Duration.ZERO));
    }

    private FeedPage as(@Nullable FeedCursor after, Grant grant) {
        return Acting.as(() -> feed.pull(null, after, 100, Duration.ZERO), grant);
    }

    private static List<UUID> subjects(FeedPage page) {
        return page.events().stream().map(FeedEvent::subject).toList();
    }

    private void gone(FeedCursor cursor, String why) {
        assertThatThrownBy(() -> system(cursor, 10))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.GONE))
                .hasMessageContaining(why);
    }
}
