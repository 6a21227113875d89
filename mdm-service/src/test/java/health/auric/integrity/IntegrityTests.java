package health.auric.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.audit.AuditProof;
import health.auric.model.DomainDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A hub that worked breaks no check; what somebody breaks by hand is found by exactly the check for it. */
// Another setting is another hub: what other tests truncate would be found here.
@HubTest
@TestPropertySource(properties = "auric.organization=Integrity")
class IntegrityTests {

    @Autowired
    ApplicationContext hub;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    DomainDefinitions definitions;

    @Autowired
    MockMvcTester mvc;

    @Value("${auric.database.url}")
    String url;

    @BeforeEach
    void fill() {
        if (database.sql("select count(*) from golden.golden").query(Long.class).single() == 0) {
            new SmallHub(hub).fill();
        }
    }

    @Test
    void aHubThatWorkedBreaksNothing() {
        var report = Invariants.check(source, definitions);

        assertThat(Invariants.broken(report)).isEmpty();
        assertThat(report.ok()).isTrue();
        Invariants.hold(url);
    }

    @Test
    void theFixtureHasALittleOfEverything() {
        assertThat(count("golden.golden where status = 'ACTIVE'")).isGreaterThanOrEqualTo(3);
        assertThat(count("golden.golden where status = 'RETIRED'")).isEqualTo(1);
        assertThat(count("golden.golden_version where version = 2")).isPositive();
        assertThat(count("golden.identifier_hold where held")).isEqualTo(1);
        assertThat(count("golden.identifier_hold where not held")).isEqualTo(1);
        assertThat(count("golden.cross_reference where until is not null")).isEqualTo(1);
        assertThat(count("publish.feed where kind = 'local.changed'")).isGreaterThanOrEqualTo(2);
        assertThat(count("intake.identifier")).isPositive();
        assertThat(count("audit.audit_entry where leaves > 0")).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void aViolationIsFoundByExactlyItsCheck(Violation violation) throws SQLException {
        try (var connection = connection()) {
            breakIt(connection, violation);
            var broken = Invariants.broken(check(connection));
            connection.rollback();

            assertThat(broken).extracting(CheckResult::name).containsExactlyInAnyOrderElementsOf(violation.found());
            assertThat(broken).allSatisfy(result -> {
                assertThat(result.violations()).isPositive();
                assertThat(result.first()).isNotEmpty();
                assertThat(result.unfinished()).isNull();
            });
        }
    }

    @Test
    void everyCheckHasAViolationThatShowsItWorks() {
        var names = new TreeSet<String>();
        Invariants.check(source, definitions).checks().forEach(check -> names.add(check.name()));
        var seeded = new TreeSet<String>();
        Arrays.stream(Violation.values()).forEach(violation -> seeded.add(violation.check()));

        assertThat(seeded).isEqualTo(names);
    }

    @Test
    void everyCheckIsDocumentedWithItsSentence() throws IOException {
        var document = Files.readString(Path.of("../docs/integrity.md"));

        assertThat(Invariants.check(source, definitions).checks()).allSatisfy(check -> {
            assertThat(document).contains("`" + check.name() + "`");
            assertThat(document).contains(check.sentence());
            assertThat(check.name()).matches("[a-z]+(-[a-z]+)+");
        });
    }

    @Test
    void aRunningLaneRaisesNoFalseAlarm() throws Exception {
        var stop = new AtomicBoolean();
        var small = new SmallHub(hub);
        var lane = Thread.ofPlatform().start(() -> {
            for (int i = 0; !stop.get(); i++) {
                small.land(
                        SmallHub.LAWSON, "busy-" + i % 7, Map.of("legalName", "Busy " + i, "vendorNumber", "V-" + i));
            }
        });
        try {
            for (int run = 0; run < 8 || count("golden.golden_version") <= 20; run++) {
                assertThat(Invariants.broken(Invariants.check(source, definitions)))
                        .isEmpty();
            }
        } finally {
            stop.set(true);
            lane.join();
        }
    }

    @Test
    void aCheckThatTakesTooLongSaysSoAndDoesNotStopTheOthers() throws SQLException {
        try (var snapshot = Snapshot.of(connection(), 1)) {
            var slow = new SqlCheck("slow-one", "Nothing takes long.", "select pg_sleep(30)::text");
            var result = Integrity.run(slow, snapshot);
            assertThat(result.ok()).isFalse();
            assertThat(result.violations()).isZero();
            assertThat(result.unfinished()).startsWith("The check did not come to an end");

            var wrong = Integrity.run(new SqlCheck("wrong-one", "This is SQL.", "select no such thing"), snapshot);
            assertThat(wrong.unfinished()).isNotNull();
            assertThat(Integrity.run(new SqlCheck("right-one", "This is right.", "select 'x' where false"), snapshot)
                            .ok())
                    .isTrue();
        }
    }

    @Test
    void onlyTheFirstTwentyViolationsAreShownAndAllAreCounted() throws SQLException {
        try (var snapshot = Snapshot.of(connection(), 30)) {
            var many = new SqlCheck("many", "There are none.", "select 'row ' || n from generate_series(1, 12345) n");
            var result = Integrity.run(many, snapshot);

            assertThat(result.violations()).isEqualTo(12345);
            assertThat(result.first()).hasSize(20).startsWith("row 1", "row 2").endsWith("row 20");
        }
    }

    @Test
    void aSnapshotCannotWrite() throws SQLException {
        try (var snapshot = Snapshot.of(connection(), 30)) {
            var writing =
                    new SqlCheck("writer", "Nothing is written.", "delete from golden.override returning golden::text");

            assertThat(Integrity.run(writing, snapshot).unfinished()).isNotNull();
        }
    }

    @Test
    void operatorsGetTheReportOverHttp() {
        var operator = Accounts.of(hub).bearer(Role.OPERATOR);

        var answer = mvc.get()
                .uri("/api/v1/integrity")
                .header("Authorization", operator)
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.ok").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.checks.length()").isEqualTo(Violation.values().length);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.checks[0].name")
                .isEqualTo("source-record-has-one-golden-record");
        assertThat(answer).bodyJson().extractingPath("$.checks[0].violations").isEqualTo(0);
    }

    private IntegrityReport check(Connection connection) throws SQLException {
        try {
            return Invariants.integrity(definitions).check(new Snapshot(connection), AuditProof.prepare(null));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(url, "postgres", "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void breakIt(Connection connection, Violation violation) throws SQLException {
        try (var statement = connection.createStatement()) {
            // As a superuser would: neither foreign keys nor triggers stand in the way.
            statement.execute("set local session_replication_role = replica");
            int changed = 0;
            for (var sql : violation.sql()) {
                changed += statement.executeUpdate(sql);
            }
            assertThat(changed)
                    .as("rows changed by %s", List.of(violation.sql()))
                    .isPositive();
        }
    }

    private long count(String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }
}
