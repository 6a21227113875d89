package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.golden.SetValue;
import health.auric.intake.Arrival;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.integrity.Invariants;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinitions;
import health.auric.operate.LeaseLost;
import health.auric.operate.Leases;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens between two statements of a lane. */
// Another setting is another hub: what other tests truncate would be found here.
@HubTest
@TestPropertySource(properties = "auric.organization=Under attack")
class LaneUnderAttackTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired
    ApplicationContext hub;

    @Autowired
    Landing landing;

    @Autowired
    DomainDefinitions definitions;

    @Autowired
    OverrideCommand overriding;

    @Autowired
    Leases leases;

    @Autowired
    Lane lane;

    @Autowired
    Poison poison;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager manager;

    private int version;

    @BeforeEach
    void aSource() {
        var lakemont = new FacilityCode("LKM");
        Actors.asSystem(() -> hub.getBean(SourceRegister.class)
                .register(new Source(LAWSON, "Lawson, Lakemont", "erp", lakemont, 10, "LAW", 1), lakemont));
        version = (int) (System.nanoTime() >>> 32);
    }

    @Test
    void aValueSetWhileABatchIsBeingDecidedIsNotLost() throws Exception {
        var key = UUID.randomUUID().toString();
        send(key, "Northmere Surgical");
        drain();
        var golden = goldenOf(key);
        send(key, "Northmere Surgical Two");

        // The lane reads, and stands still where it wants the heads of golden records.
        var lane = new TransactionTemplate(manager).execute(_ -> {
            database.sql("lock table golden.golden in access exclusive mode").update();
            var running = CompletableFuture.runAsync(this::drain);
            awaitSomebodyWaitingForTheLock();
            var value = new SetValue("legalName", "What Dana Knows", "Dana", MONDAY, "From the W-9", null);
            Actors.asSystem(() -> overriding.set(definitions.find(SUPPLIER).orElseThrow(), golden, 1, value));
            return running;
        });
        lane.get(30, TimeUnit.SECONDS);

        assertThat(database.sql("select title from golden.golden where id = :id")
                        .param("id", golden)
                        .query(String.class)
                        .single())
                .isEqualTo("What Dana Knows");
        Invariants.hold(source);
    }

    @Test
    void aSchemaThatIsBrokenPutsNoChangeAside() {
        send(UUID.randomUUID().toString(), "One");
        send(UUID.randomUUID().toString(), "Two");
        database.sql("alter table golden.cross_reference rename to away").update();
        try {
            assertThatThrownBy(this::drain).isNotNull();
        } finally {
            database.sql("alter table golden.away rename to cross_reference").update();
        }

        assertThat(count("intake.landed_change")).isEqualTo(2);
        assertThat(count("intake.quarantined_change")).isZero();
        drain();
        assertThat(count("intake.landed_change")).isZero();
        Invariants.hold(source);
    }

    @Test
    void aConnectionTheServerEndedIsNoReasonToPutAChangeAside() {
        var ended = new SQLException("terminating connection due to idle-in-transaction timeout", "25P03");

        assertThat(poison.mayBe(new UncategorizedSQLException("insert", "insert", ended)))
                .isFalse();
        assertThat(poison.mayBe(new DataIntegrityViolationException("a value that no column can hold")))
                .isTrue();
    }

    @Test
    void whoLostTheLeaseCommitsNothing() {
        send(UUID.randomUUID().toString(), "One");
        var definition = definitions.find(SUPPLIER).orElseThrow();
        var old = leases.acquire("lane:supplier").orElseThrow();
        leases.release(old);
        var next = leases.acquire("lane:supplier").orElseThrow();
        long feed = count("publish.feed");
        long audit = count("audit.audit_entry");

        assertThatThrownBy(() -> Actors.asSystem(() -> lane.step(definition, old, 10)))
                .isInstanceOf(LeaseLost.class);

        assertThat(count("publish.feed")).isEqualTo(feed);
        assertThat(count("audit.audit_entry")).isEqualTo(audit);
        assertThat(count("intake.landed_change")).isEqualTo(1);
        assertThat(Actors.asSystem(() -> lane.step(definition, next, 10))).isEqualTo(1);
        leases.release(next);
        Invariants.hold(source);
    }

    @Test
    void aRoleIsNotTakenOverBetweenItsCheckAndTheCommit() throws Exception {
        var old = leases.acquire("lane:supplier").orElseThrow();
        leases.release(old);

        var taken = new TransactionTemplate(manager).execute(_ -> {
            leases.hold(old);
            var taking = CompletableFuture.supplyAsync(() -> leases.acquire("lane:supplier"));
            awaitSomebodyWaitingForTheLock();
            assertThat(taking).isNotDone();
            return taking;
        });

        var next = taken.get(30, TimeUnit.SECONDS).orElseThrow();
        assertThat(next.epoch()).isEqualTo(old.epoch() + 1);
        leases.release(next);
    }

    private void awaitSomebodyWaitingForTheLock() {
        long until = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < until) {
            // Also keeps this transaction from looking idle.
            if (count("pg_locks where not granted and database = (select oid from pg_database"
                                    + " where datname = current_database())")
                            + count("pg_locks where not granted and locktype = 'transactionid'")
                    > 0) {
                return;
            }
        }
        throw new AssertionError("nobody came to wait");
    }

    private UUID goldenOf(String key) {
        return database.sql("""
                        select x.golden from golden.cross_reference x join intake.source_record r
                        on r.id = x.source_record where r.key = :key and x.until is null""").param("key", key).query(UUID.class).single();
    }

    private void send(String key, String name) {
        var content = new HashMap<String, Object>(Map.of(
                "legalName",
                name,
                "roles",
                "VENDOR",
                "addresses",
                List.of(Map.of("line1", "1 Main St", "city", "Harbor Point", "state", "OH", "postal", "44101"))));
        var arrival = Arrival.of(key, SourcePosition.version(++version), MONDAY.plusSeconds(version % 1000), content);
        Actors.asSystem(() -> landing.land(new Stream(LAWSON, SUPPLIER), LandingMode.INTERACTIVE, List.of(arrival)));
    }

    private void drain() {
        LaneDriver.of(hub).drain(SUPPLIER);
    }

    private long count(String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }
}
