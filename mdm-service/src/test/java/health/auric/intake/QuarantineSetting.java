package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.Acting;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A source whose changes land or go into quarantine, and nothing else. */
abstract class QuarantineSetting {

    // A source of its own: of the others the hub may know records from tests that ran before.
    static final SourceCode LAWSON = new SourceCode("quarantine-lkm");
    static final DomainName SUPPLIER = new DomainName("supplier");
    static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    static final String BAD_GLN = "9520000000012";

    @Autowired
    Landing landing;

    @Autowired
    LandedChanges landed;

    @Autowired
    LaneRefusals laneRefusals;

    @Autowired
    QuarantinedChanges quarantine;

    @Autowired
    QuarantineDecisions decisions;

    @Autowired
    SourceRegister register;

    @Autowired
    Tallies tallies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aSourceAndNothingElse() {
        database.sql("truncate intake.landed_change, intake.quarantined_change, intake.tally")
                .update();
        Actors.asSystem(() ->
                register.register(new Source(LAWSON, "Quarantine, Lakemont", "erp", LAKEMONT, 80, "QUA", 1), LAKEMONT));
    }

    List<String> filtered(QuarantineFilter filter) {
        return Actors.asSystem(() -> quarantine.open(filter, null, 10)).stream()
                .map(QuarantinedChange::key)
                .toList();
    }

    List<QuarantinedChange> open() {
        return Actors.asSystem(() -> quarantine.open(QuarantineFilter.ALL, null, 100));
    }

    QuarantinedChange only() {
        assertThat(open()).hasSize(1);
        return open().getFirst();
    }

    QuarantinedChange find(UUID id) {
        return Actors.asSystem(() -> quarantine.find(id)).orElseThrow();
    }

    long inQuarantine() {
        return onlyTally().quarantined();
    }

    Tally onlyTally() {
        return Actors.asSystem(tallies::all).getFirst();
    }

    static <T> T as(Role role, Callable<T> work) {
        return Acting.as(work, Grant.of(role));
    }

    void land(Arrival... arrivals) {
        land(LandingMode.BULK, arrivals);
    }

    void land(LandingMode mode, Arrival... arrivals) {
        Actors.asSystem(() -> landing.land(new Stream(LAWSON, SUPPLIER), mode, List.of(arrivals)));
    }

    static Arrival good(String key, long version, String name) {
        return supplier(key, version, content(name));
    }

    static Arrival bad(String key, long version, String gln) {
        var content = new HashMap<String, Object>(content("Northmere"));
        content.put("gln", gln);
        return supplier(key, version, content);
    }

    static Arrival supplier(String key, long version, Map<String, ?> content) {
        return Arrival.of(key, SourcePosition.version(version), MONDAY, content);
    }

    static Map<String, Object> content(String name) {
        return Suppliers.content(name);
    }
}
