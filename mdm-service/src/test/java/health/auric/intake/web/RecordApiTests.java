package health.auric.intake.web;

import static health.auric.intake.web.Sender.NORTHMERE;
import static health.auric.intake.web.Sender.text;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.intake.GoldenLink;
import health.auric.intake.GoldenLinks;
import health.auric.intake.LandedChange;
import health.auric.intake.LandedChanges;
import health.auric.intake.SourcePosition;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One record at a time, as a source system sends it. */
@HubTest
class RecordApiTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");

    @TestConfiguration
    static class Links {

        @Bean
        @Primary
        FakeLinks links() {
            return new FakeLinks();
        }
    }

    /** Knows only what a test tells it. */
    static class FakeLinks implements GoldenLinks {

        private final Map<String, GoldenLink> links = new ConcurrentHashMap<>();

        @Override
        public Optional<GoldenLink> of(DomainName domain, SourceCode source, String key) {
            return Optional.ofNullable(links.get(key));
        }
    }

    @Autowired
    ApplicationContext hub;

    @Autowired
    LandedChanges landed;

    @Autowired
    FakeLinks links;

    @Autowired
    JdbcClient database;

    @Autowired
    JsonMapper json;

    private Sender sender;

    @BeforeEach
    void aSource() {
        database.sql("truncate intake.landed_change, intake.quarantined_change, intake.tally, web.idempotent_request")
                .update();
        links.links.clear();
        sender = Sender.of(hub);
    }

    @Test
    void aRecordLandsUrgentlyAtTheVersionItsSourceGaveIt() {
        var answer = put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE);

        assertThat(answer).hasStatus(202);
        assertThat(body(answer).path("state").asString()).isEqualTo("landed");
        assertThat(body(answer).path("key").asString()).isEqualTo("V-1");
        var change = only();
        assertThat(change.position()).isEqualTo(SourcePosition.version(7));
        assertThat(change.priority()).isZero();
        assertThat(body(answer).path("position").asLong()).isEqualTo(change.pos());
    }

    @Test
    void aTimeOrdersAsWell() {
        put("/lawson-lkm/supplier/V-1?changedAt=2026-11-16T08:00:00Z&wait=0", NORTHMERE);

        assertThat(only().position()).isEqualTo(SourcePosition.at(Instant.parse("2026-11-16T08:00:00Z")));
        assertThat(only().changedAt()).isEqualTo("2026-11-16T08:00:00Z");
    }

    @Test
    void aVersionOrdersAndATimeSaysHowRecentItIs() {
        put("/lawson-lkm/supplier/V-1?version=3&changedAt=2026-11-16T08:00:00Z&wait=0", NORTHMERE);

        assertThat(only().position()).isEqualTo(SourcePosition.version(3));
        assertThat(only().changedAt()).isEqualTo("2026-11-16T08:00:00Z");
    }

    @Test
    void withNeitherTheTimeOfArrivalOrders() {
        put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE);

        assertThat(only().position().value()).startsWith("20").endsWith("Z");
    }

    @Test
    void theSameAgainIsUnchangedAndOlderIsTold() {
        put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE);

        var same = put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE);
        var older = put("/lawson-lkm/supplier/V-1?version=6&wait=0", NORTHMERE.replace("Northmere", "Calder"));

        assertThat(same).hasStatus(200);
        assertThat(body(same).path("state").asString()).isEqualTo("unchanged");
        assertThat(body(older).path("state").asString()).isEqualTo("older");
        assertThat(landed.next(SUPPLIER, 10)).hasSize(1);
    }

    @Test
    void otherContentAtTheSameVersionIsAContradiction() {
        put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE);

        var answer = put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE.replace("Northmere", "Calder"));

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("same version");
    }

    @Test
    void whatDoesNotConformIsRefusedWithEveryFieldAndKeptNowhere() {
        var answer = put("/lawson-lkm/supplier/V-1?wait=0", """
                {"legalName": "Northmere", "gln": "9520000000012", "w9Date": "soon", "colour": "red"}""");

        assertThat(answer).hasStatus(422);
        assertThat(fields(answer)).contains("gln", "w9Date", "colour", "roles", "addresses");
        assertThat(landed.next(SUPPLIER, 10)).isEmpty();
        assertThat(database.sql("select count(*) from intake.quarantined_change")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theAnswerNamesTheGoldenRecordOnceTheLaneHasDecided() throws Exception {
        var link = new GoldenLink(UUID.randomUUID(), "SUP-0000123", 4);
        try (var lane = Executors.newSingleThreadExecutor()) {
            var answer = lane.submit(() -> put("/lawson-lkm/supplier/V-1?wait=10", NORTHMERE));
            while (landed.next(SUPPLIER, 1).isEmpty()) {
                Thread.onSpinWait();
            }
            links.links.put("V-1", link);
            landed.done(SUPPLIER, landed.next(SUPPLIER, 1));

            assertThat(answer.get()).hasStatus(200);
            assertThat(body(answer.get()).path("golden").path("id").asString())
                    .isEqualTo(link.id().toString());
            assertThat(body(answer.get()).path("golden").path("number").asString())
                    .isEqualTo("SUP-0000123");
            assertThat(body(answer.get()).path("golden").path("version").asInt())
                    .isEqualTo(4);
        }
    }

    @Test
    void whoSendsWhatTheHubHasIsToldTheGoldenRecordToo() {
        put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE);
        links.links.put("V-1", new GoldenLink(UUID.randomUUID(), "SUP-0000123", 1));

        var same = put("/lawson-lkm/supplier/V-1?version=7", NORTHMERE);

        assertThat(body(same).path("golden").path("number").asString()).isEqualTo("SUP-0000123");
    }

    @Test
    void aWithdrawalLandsInTheSameOrder() {
        put("/lawson-lkm/supplier/V-1?version=7&wait=0", NORTHMERE);

        assertThat(body(delete("/lawson-lkm/supplier/V-1?version=6&wait=0"))
                        .path("state")
                        .asString())
                .isEqualTo("older");
        assertThat(delete("/lawson-lkm/supplier/V-1?version=8&wait=0")).hasStatus(202);
        assertThat(body(delete("/lawson-lkm/supplier/V-1?version=8&wait=0"))
                        .path("state")
                        .asString())
                .isEqualTo("unchanged");
        assertThat(landed.next(SUPPLIER, 10))
                .extracting(LandedChange::withdrawn)
                .containsExactly(false, true);
    }

    @Test
    void aKeyIsAnyPrintableText() {
        for (var key :
                List.of("A/B", "100%", "a b", "Zoë", "東京-1", "x;y", "back\\slash", "q?a=b#c", "'; drop--", "..x")) {
            var path = "/lawson-lkm/supplier/" + encoded(key) + "?wait=0";
            var answer = put(path, NORTHMERE);

            assertThat(answer).as(key).hasStatus(202);
            assertThat(body(answer).path("key").asString()).isEqualTo(key);
        }
        assertThat(landed.next(SUPPLIER, 20)).extracting(LandedChange::key).contains("A/B", "100%", "東京-1");
    }

    @Test
    void anUnknownSourceComesWithAHint() {
        var answer = put("/lawson-lkn/supplier/V-1?wait=0", NORTHMERE);

        assertThat(answer).hasStatus(404);
        assertThat(text(answer)).contains("Perhaps lawson-lkm", "PUT /api/v1/sources/{source}", "\"source\"");
    }

    @Test
    void theHintNamesNoSourceOfAnotherFacility() {
        sender = sender.as(Accounts.of(hub)
                .bearer(Accounts.of(hub).user(Grant.of(Role.ONBOARDER).at(new FacilityCode("STB")))));

        assertThat(text(put("/lawson-lkn/supplier/V-1?wait=0", NORTHMERE))).doesNotContain("lawson-lkm");
        assertThat(put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE)).hasStatus(404);
    }

    @Test
    void anUnknownDomainIsNotFound() {
        assertThat(put("/lawson-lkm/spaceship/V-1?wait=0", NORTHMERE)).hasStatus(404);
    }

    private LandedChange only() {
        assertThat(landed.next(SUPPLIER, 10)).hasSize(1);
        return landed.next(SUPPLIER, 1).getFirst();
    }

    private MvcTestResult put(String path, String content) {
        return sender.put(path, content);
    }

    private MvcTestResult delete(String path) {
        return sender.delete(path);
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<String> fields(MvcTestResult answer) {
        return body(answer)
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(text(answer));
    }
}
