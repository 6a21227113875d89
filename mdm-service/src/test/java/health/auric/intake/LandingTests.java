package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.Correlation;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HubTest
@ExtendWith(OutputCaptureExtension.class)
class LandingTests {

    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired
    Landing landing;

    @Autowired
    SourceRegister register;

    @Autowired
    Tallies tallies;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aSourceAndNothingElse() {
        database.sql("truncate intake.landed_change, intake.quarantined_change, intake.tally")
                .update();
        Actors.asSystem(() ->
                register.register(new Source(LAWSON, "Lawson, Lakemont", "erp", LAKEMONT, 80, "LAW", 1), LAKEMONT));
    }

    @Test
    void landsWhatConforms() {
        assertThat(land(northmere("10442"), northmere("10443"))).isEqualTo(new Landed(2, 0, 0));

        assertThat(count("landed_change")).isEqualTo(2);
        assertThat(text("select sent::json ->> 'legalName' from intake.landed_change where key = '10442'"))
                .isEqualTo("NORTHMERE SURGICAL SUPPLY INC");
    }

    @Test
    void quarantinesWhatDoesNotWithItsFindings() {
        var landed = land(supplier("10444", Map.of("legalName", "Calder Ridge", "gln", "9520000000012")));

        assertThat(landed).isEqualTo(new Landed(0, 1, 0));
        assertThat(text("select findings::text from intake.quarantined_change")).contains("\"path\": \"gln\"", "ERROR");
    }

    @Test
    void sendingABatchTwiceChangesNothing() {
        land(northmere("10442"), supplier("bad", Map.of()));

        assertThat(land(northmere("10442"), supplier("bad", Map.of()))).isEqualTo(new Landed(0, 1, 1));
        assertThat(count("landed_change")).isEqualTo(1);
        assertThat(count("quarantined_change")).isEqualTo(1);
        assertThat(onlyTally()).extracting(Tally::landed, Tally::quarantined).containsExactly(1L, 1L);
    }

    @Test
    void theSameContentAtALaterTimeIsUnchanged() {
        land(northmere("10442"));

        assertThat(land(at(2, northmere("10442")))).isEqualTo(new Landed(0, 0, 1));
        // It waits all the same: what comes late from in between must find the record at the later place.
        assertThat(count("landed_change")).isEqualTo(2);
    }

    @Test
    void aChangeThatStandsTwiceInABatchLandsOnce() {
        assertThat(land(northmere("10442"), northmere("10442"))).isEqualTo(new Landed(1, 0, 1));
    }

    @Test
    void theNextChangeOfARecordLandsBesideTheFirst() {
        land(northmere("10442"));
        var next = at(2, renamed("10442", "NORTHMERE SURGICAL"));

        assertThat(land(next)).isEqualTo(new Landed(1, 0, 0));
    }

    @Test
    void anEmptyBatchIsNoTrouble() {
        assertThat(land()).isEqualTo(new Landed(0, 0, 0));
        assertThat(tallies()).isEmpty();
    }

    @Test
    void keepsHostileTextAsItIs() {
        var hostile = "\"; drop table x; -- \\N \\. \t , \n \u202e 🏥 'quoted' \"doubly\"";
        var content = Map.<String, Object>of(
                "legalName",
                "Northmere",
                "roles",
                List.of("DISTRIBUTOR"),
                "dbaNames",
                List.of(hostile),
                "addresses",
                northmere("x").content().get("addresses"));

        land(supplier(hostile, content));

        assertThat(text("select key from intake.landed_change union select key from intake.quarantined_change"))
                .isEqualTo(hostile);
        assertThat(text("select sent::json -> 'dbaNames' ->> 0 from intake.landed_change union"
                        + " select content -> 'dbaNames' ->> 0 from intake.quarantined_change"))
                .isEqualTo(hostile);
    }

    @Test
    void stampsEveryRowWithTheCorrelationIdOfTheWork() {
        try (var _ = Correlation.open("batch-2026-11-20")) {
            land(northmere("10442"), supplier("bad", Map.of()));
        }

        assertThat(text("select correlation_id from intake.landed_change")).isEqualTo("batch-2026-11-20");
        assertThat(text("select correlation_id from intake.quarantined_change")).isEqualTo("batch-2026-11-20");
    }

    @Test
    void namesNoContentInItsLogs(CapturedOutput output) {
        land(northmere("10442"), supplier("10444", Map.of("legalName", "Swordfish Canary", "gln", "9520000000012")));

        assertThat(output).doesNotContain("NORTHMERE", "Swordfish", "9520000000012");
    }

    @Test
    void neverStoresASocialSecurityNumberReadably() {
        var content = Map.<String, Object>of(
                "legalName",
                "Maria Jones",
                "roles",
                List.of("PHYSICIAN_PAYEE"),
                "tinType",
                "SSN",
                "ssn",
                "219-09-9998",
                "addresses",
                northmere("x").content().get("addresses"));

        land(supplier("10450", content));

        assertThat(text(
                        "select string_agg(content, ' ') from (select sent || standard as content from intake.landed_change"
                                + " union all select content::text from intake.quarantined_change) as c"))
                .doesNotContain("219-09-9998", "219099998");
    }

    @Test
    void twoSendersOfOneBatchLandItOnce() throws Exception {
        var batch = new ArrayList<Arrival>();
        for (int i = 0; i < 200; i++) {
            batch.add(northmere("key-" + i));
        }
        Callable<Landed> send = () ->
                Landed.of(Actors.asSystem(() -> landing.land(new Stream(LAWSON, SUPPLIER), LandingMode.BULK, batch)));

        try (var senders = Executors.newFixedThreadPool(4)) {
            for (var sent : senders.invokeAll(List.of(send, send, send, send))) {
                sent.get();
            }
        }

        assertThat(count("landed_change")).isEqualTo(200);
        assertThat(onlyTally().landed()).isEqualTo(200);
    }

    @Test
    void refusesASourceNobodyRegistered() {
        assertThatThrownBy(() -> Actors.asSystem(() -> landing.land(
                        new Stream(new SourceCode("nobody"), SUPPLIER), LandingMode.BULK, List.of(northmere("1")))))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void refusesADomainNobodyDeclared() {
        assertThatThrownBy(() -> Actors.asSystem(() -> landing.land(
                        new Stream(LAWSON, new DomainName("spaceship")), LandingMode.BULK, List.of(northmere("1")))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhoMayNotLand() {
        assertThatThrownBy(() -> Acting.as(
                        () -> landing.land(new Stream(LAWSON, SUPPLIER), LandingMode.BULK, List.of(northmere("1"))),
                        Grant.of(Role.STEWARD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherFacilitysSourceDoesNotExistForAnOnboarder() {
        var onboarder = Grant.of(Role.ONBOARDER).at(new FacilityCode("STB"));

        assertThatThrownBy(() -> Acting.as(
                        () -> landing.land(new Stream(LAWSON, SUPPLIER), LandingMode.BULK, List.of(northmere("1"))),
                        onboarder))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void countsOnlyWhatTheActorMaySee() {
        land(northmere("10442"));

        assertThat(Acting.as(tallies::all, Grant.of(Role.STEWARD).at(new FacilityCode("STB"))))
                .isEmpty();
        assertThat(Acting.as(tallies::all, Grant.of(Role.STEWARD).in(new DomainName("item"))))
                .isEmpty();
        assertThat(Acting.as(tallies::all, Grant.of(Role.STEWARD).in(SUPPLIER).at(LAKEMONT)))
                .hasSize(1);
    }

    private Landed land(Arrival... arrivals) {
        return Landed.of(
                Actors.asSystem(() -> landing.land(new Stream(LAWSON, SUPPLIER), LandingMode.BULK, List.of(arrivals))));
    }

    private static Arrival northmere(String key) {
        return supplier(
                key,
                Map.of(
                        "legalName", "NORTHMERE SURGICAL SUPPLY INC",
                        "roles", List.of("DISTRIBUTOR"),
                        "addresses",
                                List.of(Map.of(
                                        "use",
                                        "ORDER",
                                        "line1",
                                        "2210 QUARRY RIDGE RD",
                                        "city",
                                        "DUNMERE",
                                        "state",
                                        "OH",
                                        "postal",
                                        "44101",
                                        "country",
                                        "US"))));
    }

    private static Arrival at(long version, Arrival arrival) {
        return Arrival.of(
                arrival.key(), SourcePosition.version(version), MONDAY.plusSeconds(version), arrival.content());
    }

    private static Arrival renamed(String key, String name) {
        var content = new HashMap<String, Object>(northmere(key).content());
        content.put("legalName", name);
        return supplier(key, content);
    }

    private static Arrival supplier(String key, Map<String, ?> content) {
        return Arrival.of(key, SourcePosition.version(1), MONDAY, content);
    }

    private Tally onlyTally() {
        return tallies().getFirst();
    }

    private List<Tally> tallies() {
        return Actors.asSystem(tallies::all);
    }

    private long count(String table) {
        return database.sql("select count(*) from intake." + table)
                .query(Long.class)
                .single();
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private record Landed(long landed, long refused, long known) {

        static Landed of(List<Fate> fates) {
            return new Landed(
                    count(fates, Fate.Landed.class),
                    count(fates, Fate.Refused.class),
                    fates.size() - count(fates, Fate.Landed.class) - count(fates, Fate.Refused.class));
        }

        private static long count(List<Fate> fates, Class<? extends Fate> kind) {
            return fates.stream().filter(kind::isInstance).count();
        }
    }
}
