package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.AuricApplication;
import health.auric.HubTest;
import health.auric.TestDatabase;
import health.auric.operate.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts and stops the keeper of the anchors on databases that are, and are not, what was anchored. */
@HubTest
class AnchorGateTests {

    private static final long NONE = -1;

    @TempDir
    Path data;

    @Autowired
    JdbcClient database;

    @Autowired
    AuditTrail trail;

    @Autowired
    PlatformTransactionManager manager;

    @Value("${auric.database.url}")
    String url;

    AnchorFile file;
    long head;

    @BeforeEach
    void open() throws SQLException {
        file = new AnchorFile(data.resolve("audit-anchor.log"));
        Chain.of(url, 5).close();
        head = head();
    }

    @Test
    void theHeadIsAnchoredAtStartEveryHourAndAtTheEnd() throws Exception {
        var keeper = start(NONE, Duration.ofMillis(50));
        assertThat(newest()).isEqualTo(head);
        Chain.of(url, 3).close();
        await(head + 3);
        keeper.stop();

        keeper = start(NONE, Duration.ofHours(1));
        Chain.of(url, 4).close();
        assertThat(newest()).isEqualTo(head + 3);
        keeper.stop();

        assertThat(newest()).isEqualTo(head + 7);
        assertThat(keeper.isRunning()).isFalse();
        // Nothing is anchored twice.
        assertThat(Files.readAllLines(file.path())).hasSize(3);
    }

    @Test
    void aDatabaseThatWasCutOrRestoredIsRefusedUntilAccepted() throws Exception {
        startAndStop(NONE);
        cutTo(head - 2);

        assertRefused(NONE, "ends at entry " + (head - 2) + ", but entry " + head + " was anchored at");
        assertRefused(head - 1, "was anchored at");

        startAndStop(head);
        try (var chain = Chain.of(url, 0)) {
            var told = chain.entries.find(head - 1).orElseThrow().entry();
            assertThat(told.action()).isEqualTo("audit.accept-anchor");
            assertThat(told.actorName()).isEqualTo("system");
            assertThat(told.detail()).contains("ends at entry " + (head - 2));
            assertThat(chain.verify(file.read()).intact()).isTrue();
        }
        // Later starts need it no more, and may still have it.
        startAndStop(NONE);
        startAndStop(head);
        assertThat(newest()).isEqualTo(head - 1);
    }

    @Test
    void aTrailThatWasWrittenAnewIsRefused() throws Exception {
        startAndStop(NONE);
        try (var chain = Chain.of(url, 0)) {
            chain.asSuperuser();
            var real = chain.entries.find(head).orElseThrow().entry();
            chain.delete(head);
            chain.insert(Chain.entry(head + 77, real.previous()).at(head));
            chain.setHead(chain.entries.find(head).orElseThrow());
            chain.connection.commit();
        }

        assertRefused(NONE, "Entry " + head + " is not the one that was anchored at");
    }

    @Test
    void anotherDatabaseIsRefused() throws Exception {
        startAndStop(NONE);

        try (var other = Chain.of(0)) {
            // The databases of tests are copies of one, and have its chain.
            other.asSuperuser();
            other.run("update audit.audit_head set chain = gen_random_uuid()");
            var keeper =
                    new AnchorKeeper(other.database, gate(NONE), file.path().toString(), Duration.ofHours(1));
            assertThatThrownBy(keeper::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("belongs to the trail of another database");
        }
    }

    @Test
    void aDamagedAnchorFileIsRefused() throws Exception {
        startAndStop(NONE);
        Files.writeString(file.path(), Files.readString(file.path()).replaceFirst("head", "hexd"));

        assertRefused(NONE, "Line 1 of the anchor file is not what was written.");
    }

    @Test
    void aDeletedAnchorFileStartsAnew() throws Exception {
        startAndStop(NONE);
        Files.delete(file.path());

        startAndStop(NONE);

        assertThat(newest()).isEqualTo(head);
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsRefused() throws Exception {
        Files.createDirectory(file.path());
        assertRefused(NONE, "The audit anchor file " + file.path() + " cannot be read.");

        Files.delete(file.path());
        Files.createFile(data.resolve("plain"));
        file = new AnchorFile(data.resolve("plain/audit-anchor.log"));
        assertRefused(NONE, "The audit anchor file " + file.path() + " cannot be written.");
    }

    @Test
    void whatACrashLeftHalfWrittenDoesNotStopTheStart() throws Exception {
        startAndStop(NONE);
        Files.writeString(file.path(), "head 3f1c8a", StandardOpenOption.APPEND);
        Chain.of(url, 1).close();

        startAndStop(NONE);

        assertThat(newest()).isEqualTo(head + 1);
        assertThat(file.read().damagedLine()).isZero();
    }

    @Test
    void theWholeHubIsRefusedInOneSentence() throws Exception {
        var own = TestDatabase.migrated();
        try (var chain = Chain.of(own, 2)) {
            file.append(new Anchor(
                    Anchor.Kind.HEAD,
                    chain.entries.head().chain(),
                    9,
                    new byte[32],
                    chain.anchor(1).at()));
        }
        var hub = new SpringApplicationBuilder(AuricApplication.class);

        assertThatThrownBy(() -> hub.run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--auric.lanes=false",
                        "--auric.demo=false",
                        "--auric.data=" + data,
                        "--auric.database.url=" + own,
                        "--auric.database.user=postgres"))
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasStackTraceContaining("The trail ends at entry 2, but entry 9 was anchored at");
    }

    private void assertRefused(long accepted, String sentence) {
        assertThatThrownBy(() -> start(accepted, Duration.ofHours(1)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
    }

    private void startAndStop(long accepted) {
        start(accepted, Duration.ofHours(1)).stop();
    }

    private AnchorKeeper start(long accepted, Duration every) {
        var keeper = new AnchorKeeper(database, gate(accepted), file.path().toString(), every);
        keeper.start();
        return keeper;
    }

    private AnchorGate gate(long accepted) {
        return new AnchorGate(trail, manager, accepted);
    }

    private void cutTo(long seq) throws SQLException {
        try (var chain = Chain.of(url, 0)) {
            chain.asSuperuser();
            chain.run("delete from audit.audit_entry where seq > " + seq);
            chain.setHead(chain.entries.find(seq).orElseThrow());
            chain.connection.commit();
        }
    }

    private long head() {
        return new AuditEntries(database).head().seq();
    }

    private long newest() throws IOException {
        return file.read().newest().map(Anchor::seq).orElse(NONE);
    }

    private void await(long seq) throws IOException {
        var until = System.nanoTime() + 10_000_000_000L;
        while (newest() < seq && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(newest()).isEqualTo(seq);
    }
}
