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
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import health.auric.operate.Lease;
import health.auric.operate.LeaseLost;
import health.auric.operate.Leases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a lane does when its role, its neighbors or its changes turn against it. */
@HubTest
class LaneFaultTests {

    private static final DomainName PROVIDER = new DomainName("provider");
    private static final SourceCode CLINIC = new SourceCode("clinic-0");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    // Not the common pool: it has one thread on two cores, and here one waits for another.
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext hub;

    @Autowired
    Landing landing;

    @Autowired
    Lane lane;

    @Autowired
    Leases leases;

    @Autowired
    OverrideCommand overriding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private DomainDefinition provider;
    private int version;

    @BeforeEach
    void oneSourceAndNothingElse(@Autowired SourceRegister register, @Autowired DomainDefinitions definitions) {
        new Held(database).forget();
        provider = definitions.find(PROVIDER).orElseThrow();
        Actors.asSystem(() -> {
            var lakemont = new FacilityCode("LKM");
            register.register(new Source(CLINIC, "Clinic", "ehr", lakemont, 10, "EHR", 1), lakemont);
        });
    }

    @Test
    void aLaneThatLostItsRoleBetweenDecisionAndCommitWritesNothing() {
        land("1");
        long audited = count("select count(*) from audit.audit_entry");
        var lease = leases.acquire("lane:provider").orElseThrow();

        // The lane needs this table late in its transaction: by then it has decided, and written most of it.
        var step = whileLocked("lock table resolve.lane in exclusive mode", () -> step(lease), this::takeOver);

        assertThatThrownBy(step::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(LeaseLost.class);
        assertThat(count("""
                        select (select count(*) from intake.source_record) + (select count(*) from intake.source_version)
                            + (select count(*) from golden.golden) + (select count(*) from golden.golden_version)
                            + (select count(*) from golden.cross_reference) + (select count(*) from golden.identifier_hold)
                            + (select count(*) from resolve.lane) + (select count(*) from publish.feed)
                            + (select pos from publish.feed_head)""")).isZero();
        assertThat(count("select count(*) from audit.audit_entry")).isEqualTo(audited);
        assertThat(count("select count(*) from intake.landed_change")).isOne();
        expire();
        LaneDriver.of(hub).drain(PROVIDER);
        assertThat(query("select number || status from golden.golden")).containsExactly("1ACTIVE");
    }

    @Test
    void nobodyTakesTheRoleOverBetweenTheLanesLastLookAndItsCommit() {
        land("1");
        var lease = leases.acquire("lane:provider").orElseThrow();
        expire();

        var taking = new ArrayList<CompletableFuture<?>>();
        var step = whileLocked("select 1 from publish.feed_head for update", () -> step(lease), () -> {
            taking.add(CompletableFuture.supplyAsync(() -> leases.acquire("lane:provider"), THREADS));
            awaitBlocked(2);
            assertThat(taking.getFirst()).isNotDone();
        });

        assertThat(step.join()).isOne();
        assertThat(taking.getFirst().join()).isEqualTo(Optional.of(new Lease("lane:provider", lease.epoch() + 1)));
        assertThat(query("select number || status from golden.golden")).containsExactly("1ACTIVE");
        assertThatThrownBy(() -> {
                    land("2");
                    Actors.asSystem(() -> lane.step(provider, lease, 10));
                })
                .isInstanceOf(LeaseLost.class);
        expire();
    }

    @Test
    void aBatchThatAPersonOvertookIsDecidedAgainOnWhatThePersonLeft() {
        land("1", "Quill", "Ada");
        LaneDriver.of(hub).drain(PROVIDER);
        var golden =
                database.sql("select id from golden.golden").query(UUID.class).single();
        land("1", "Quill", "Bea");
        var lease = leases.acquire("lane:provider").orElseThrow();
        var value = new SetValue("email", "quill@lakemont.example", "Dana", MONDAY, "She said so", null);

        var step = transaction.execute(_ -> {
            Actors.asSystem(() -> overriding.set(provider, golden, 1, value));
            var stepping = step(lease);
            awaitBlocked(1);
            return stepping;
        });

        assertThat(step.join()).isOne();
        leases.release(lease);
        assertThat(query(
                        "select version || ' ' || (content ->> 'email') || ' ' || (content #>> '{names,0,given}') from "
                                + "golden.golden_version where version > 1 order by version"))
                .containsExactly("2 quill@lakemont.example Ada", "3 quill@lakemont.example Bea");
        assertThat(query("select kind || version from publish.feed order by pos"))
                .containsExactly("created1", "updated2", "updated3");
    }

    @Test
    void oneChangeThatCannotBeWrittenIsPutAsideAndTheOthersGoThroughInOrder() {
        IntStream.rangeClosed(1, 9).forEach(each -> land("K" + each));
        land("K5", "Quill", "Second");
        land("K6", "Quill", "Second");

        poisoned("K5", () -> LaneDriver.of(hub).drain(PROVIDER, 100));

        assertThat(query("select key || ' ' || version from intake.source_record order by lane_pos"))
                .containsExactly("K1 1", "K2 1", "K3 1", "K4 1", "K7 1", "K8 1", "K9 1", "K6 2");
        assertThat(query("select key || ' ' || state from intake.quarantined_change"))
                .containsExactly("K5 OPEN");
        assertThat(query("select key from intake.landed_change")).isEmpty();
        assertThat(query("select kind || ' ' || version from publish.feed order by pos"))
                .hasSize(9);
        assertThat(query("select number::text from golden.golden order by number"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8).mapToObj(Integer::toString).toList());
    }

    @Test
    void aRecordTooLargeForAnIndexStopsNobodyElse() {
        land("K1");
        var dice = new SplittableRandom(7);
        var name = new StringBuilder();
        IntStream.range(0, 200).forEach(_ -> name.appendCodePoint(dice.nextInt(0x4e00, 0x9fa5)));
        var given = name.reverse().toString();
        send(
                "K2",
                Map.of(
                        "names",
                        List.of(Map.of(
                                "family", given.substring(50) + given.substring(0, 50),
                                "given", given,
                                "middle", given.substring(90) + given.substring(0, 90),
                                "prefix", given.substring(20) + given.substring(0, 20),
                                "suffix", given.substring(40) + given.substring(0, 40),
                                "name", given,
                                "credentials", given.substring(30) + given.substring(0, 30)))));
        land("K3");

        LaneDriver.of(hub).drain(PROVIDER, 100);

        assertThat(query("select key from intake.landed_change")).isEmpty();
        assertThat(query("select key from intake.source_record order by 1")).contains("K1", "K3");
        assertThat(query("select key from intake.source_record union select key from intake.quarantined_change"))
                .contains("K2");
    }

    @Test
    void aRetiredRecordTakesNoPersonsValueBecauseNothingIsLeftToComposeItFrom() {
        land("1");
        LaneDriver.of(hub).drain(PROVIDER);
        post(Arrival.withdrawal("1", SourcePosition.version(++version), MONDAY));
        LaneDriver.of(hub).drain(PROVIDER);
        var golden =
                database.sql("select id from golden.golden").query(UUID.class).single();
        var value = new SetValue("email", "quill@lakemont.example", "Dana", MONDAY, "She said so", null);

        assertThatThrownBy(() -> Actors.asSystem(() -> overriding.set(provider, golden, 2, value)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("retired");

        assertThat(query("select content #>> '{names,0,family}' from golden.golden_version where version = 2"))
                .containsExactly("Quill");
        assertThat(query("select version::text from golden.golden")).containsExactly("2");
    }

    private void land(String key) {
        land(key, "Quill", "Ada" + key);
    }

    private void land(String key, String family, String given) {
        send(key, Map.of("names", List.of(Map.of("family", family, "given", given))));
    }

    private void send(String key, Map<String, Object> content) {
        post(Arrival.of(key, SourcePosition.version(++version), MONDAY.plusSeconds(version), content));
    }

    private void post(Arrival arrival) {
        var fates =
                Actors.asSystem(() -> landing.land(new Stream(CLINIC, PROVIDER), LandingMode.BULK, List.of(arrival)));
        assertThat(fates).allMatch(fate -> fate instanceof Fate.Landed, fates.toString());
    }

    private CompletableFuture<Integer> step(Lease lease) {
        return CompletableFuture.supplyAsync(() -> Actors.asSystem(() -> lane.step(provider, lease, 10)), THREADS);
    }

    /** Holds a lock until the work waits for it and something else has happened meanwhile. */
    private <T> T whileLocked(String lock, Supplier<T> work, Runnable meanwhile) {
        return transaction.execute(_ -> {
            lock(lock);
            var working = work.get();
            awaitBlocked(1);
            // In another thread, for it is another transaction.
            CompletableFuture.runAsync(meanwhile, THREADS).join();
            return working;
        });
    }

    private void lock(String sql) {
        database.sql("set local idle_in_transaction_session_timeout = 0").update();
        if (sql.startsWith("select")) {
            database.sql(sql).query(Integer.class).single();
        } else {
            database.sql(sql).update();
        }
    }

    private void awaitBlocked(int sessions) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (blocked() < sessions && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertThat(blocked()).as("sessions that wait for a lock").isGreaterThanOrEqualTo(sessions);
    }

    private long blocked() {
        return count("""
                select count(*) from pg_stat_activity
                where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0""");
    }

    private void takeOver() {
        database.sql("""
                        update operate.role_lease set holder = 'another', epoch = epoch + 1,
                            expires_at = clock_timestamp() + interval '1 hour' where role = 'lane:provider'""").update();
    }

    private void expire() {
        database.sql("update operate.role_lease set expires_at = clock_timestamp() - interval '1 second'")
                .update();
    }

    private void poisoned(String key, Runnable work) {
        database.sql("""
                        create function intake.poison() returns trigger language plpgsql as $$
                        begin
                            if new.key = tg_argv[0] then raise exception 'This one never.'; end if;
                            return new;
                        end $$""").update();
        database.sql("create trigger poison before insert or update on intake.source_record for each row"
                        + " execute function intake.poison('" + key + "')")
                .update();
        try {
            work.run();
        } finally {
            database.sql("drop function intake.poison cascade").update();
        }
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private List<String> query(String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
