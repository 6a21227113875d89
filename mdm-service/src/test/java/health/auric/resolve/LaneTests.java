package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.golden.SetValue;
import health.auric.intake.Arrival;
import health.auric.intake.Fate;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinitions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class LaneTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final SourceCode MEDI = new SourceCode("meditech-stb");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final String GLN = "9520000000011";

    @Autowired
    Landing landing;

    @Autowired
    SourceRegister register;

    @Autowired
    DomainDefinitions definitions;

    @Autowired
    OverrideCommand overriding;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext hub;

    private int version;

    @BeforeEach
    void twoSourcesAndNothingElse() {
        database.sql("""
                        truncate intake.landed_change, intake.quarantined_change, intake.source_record,
                        intake.source_version, intake.reference, intake.identifier, golden.golden, golden.golden_version,
                        golden.cross_reference, golden.identifier_hold, golden.override, resolve.lane, publish.feed""").update();
        database.sql("update publish.feed_head set pos = 0").update();
        Actors.asSystem(() -> {
            var lakemont = new FacilityCode("LKM");
            var brannoc = new FacilityCode("STB");
            register.register(new Source(LAWSON, "Lawson, Lakemont", "erp", lakemont, 10, "LAW", 1), lakemont);
            register.register(
                    new Source(MEDI, "Meditech, St. Brannoc", "acquired-erp", brannoc, 30, "MED", 2), brannoc);
        });
    }

    @Test
    void aFirstRecordBecomesAGoldenRecordInTheFeed() {
        land(LAWSON, "1", Map.of("gln", GLN));

        assertThat(query("select number || ' ' || version || ' ' || status || ' ' || title from golden.golden"))
                .containsExactly("1 1 ACTIVE Northmere Surgical");
        assertThat(query("select kind || ' ' || version from publish.feed order by pos"))
                .containsExactly("created 1");
        assertThat(query("select count(*)::text from intake.landed_change")).containsExactly("0");
    }

    @Test
    void twoRecordsWithOneExclusiveIdentifierAreOneThing() {
        land(LAWSON, "1", Map.of("gln", GLN));
        land(MEDI, "A", Map.of("gln", GLN));

        assertThat(query("select version::text from golden.golden")).hasSize(1);
        assertThat(query("select rule from golden.cross_reference order by since"))
                .containsExactly("own", "GLN");
    }

    @Test
    void twinsInOneBatchSeeEachOther() {
        send(LAWSON, "1", Map.of("gln", GLN));
        send(MEDI, "A", Map.of("gln", GLN));
        drain();

        assertThat(query("select version::text from golden.golden")).containsExactly("1");
    }

    @Test
    void aRecordThatGoesRetiresWhatNobodyElseKnows() {
        land(LAWSON, "1", Map.of("gln", GLN));
        withdraw(LAWSON, "1");

        assertThat(query("select status || version from golden.golden")).containsExactly("RETIRED2");
        assertThat(query("select kind from publish.feed order by pos")).containsExactly("created", "retired");
        assertThat(query("select scheme from golden.identifier_hold")).isEmpty();

        land(LAWSON, "1", Map.of("gln", GLN));

        assertThat(query("select status || version from golden.golden")).containsExactly("ACTIVE3");
        assertThat(query("select rule from golden.cross_reference order by seq"))
                .containsExactly("own", "returned");
    }

    @Test
    void anIdentifierTwoClaimIsContestedUntilOneLetsItGo() {
        land(LAWSON, "1", Map.of("gln", GLN));
        land(MEDI, "A", Map.of());
        land(MEDI, "A", Map.of("gln", GLN));

        assertThat(
                        query(
                                "select g.number || ' ' || held from golden.identifier_hold h join golden.golden g on g.id = h.golden order by 1"))
                .containsExactly("1 true", "2 false");

        withdraw(LAWSON, "1");

        assertThat(
                        query(
                                "select g.number || ' ' || held from golden.identifier_hold h join golden.golden g on g.id = h.golden"))
                .containsExactly("2 true");
    }

    @Test
    void whatOnlyTheFacilityKnowsIsToldButNotGolden() {
        land(LAWSON, "1", Map.of("gln", GLN, "vendorNumber", "V-77"));
        land(LAWSON, "1", Map.of("gln", GLN, "vendorNumber", "V-78"));

        assertThat(query("select kind || version from publish.feed order by pos"))
                .containsExactly("created1", "local.changed1", "local.changed2");
    }

    @Test
    void aPersonsValueStandsUntilItIsTakenBack() {
        land(LAWSON, "1", Map.of());
        var definition = definitions.find(SUPPLIER).orElseThrow();
        var golden =
                database.sql("select id from golden.golden").query(UUID.class).single();
        var value = new SetValue("legalName", "Northmere Surgical Group", "Dana", MONDAY, "From the W-9", null);

        Actors.asSystem(() -> overriding.set(definition, golden, 1, value));
        assertThat(query("select version || title from golden.golden")).containsExactly("2Northmere Surgical Group");
        land(LAWSON, "1", Map.of("legalName", "Northmere"));
        assertThat(query("select version || title from golden.golden")).containsExactly("2Northmere Surgical Group");
        Actors.asSystem(() -> overriding.end(definition, golden, 2, "legalName"));

        assertThat(query("select version || title from golden.golden")).containsExactly("3Northmere");
        assertThat(query("select kind from publish.feed order by pos"))
                .containsExactly("created", "updated", "updated");
    }

    @Test
    void aPersonsValueForAVersionThatIsGoneIsRefused() {
        land(LAWSON, "1", Map.of());
        land(LAWSON, "1", Map.of("legalName", "Northmere"));
        var definition = definitions.find(SUPPLIER).orElseThrow();
        var golden =
                database.sql("select id from golden.golden").query(UUID.class).single();

        assertThatThrownBy(() -> Actors.asSystem(() -> overriding.end(definition, golden, 1, "legalName")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed since it was read");
    }

    private void land(SourceCode source, String key, Map<String, ?> more) {
        send(source, key, more);
        drain();
    }

    private void send(SourceCode source, String key, Map<String, ?> more) {
        var content = new HashMap<String, Object>(Map.of(
                "legalName",
                "Northmere Surgical",
                "roles",
                "VENDOR",
                "addresses",
                List.of(Map.of("line1", "1 Main St", "city", "Harbor Point", "state", "OH", "postal", "44101"))));
        content.putAll(more);
        post(Arrival.of(key, SourcePosition.version(++version), MONDAY.plusSeconds(version), content), source);
    }

    private void withdraw(SourceCode source, String key) {
        post(Arrival.withdrawal(key, SourcePosition.version(++version), MONDAY.plusSeconds(version)), source);
        drain();
    }

    private void post(Arrival arrival, SourceCode source) {
        var fates = Actors.asSystem(
                () -> landing.land(new Stream(source, SUPPLIER), LandingMode.INTERACTIVE, List.of(arrival)));
        assertThat(fates).allMatch(fate -> fate instanceof Fate.Landed, fates.toString());
    }

    private void drain() {
        LaneDriver.of(hub).drain(SUPPLIER);
    }

    private List<String> query(String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
