package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.AuricApplication;
import health.auric.TestDatabase;
import health.auric.operate.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts and stops the hub on databases that are, and are not, what was anchored. */
class AnchorGateTests {

    @TempDir
    Path data;

    String url;
    AnchorFile file;

    @BeforeEach
    void open() {
        url = TestDatabase.migrated();
        file = new AnchorFile(data.resolve("audit-anchor.log"));
    }

    @Test
    void theHeadIsAnchoredAtStartHourlyAndAtTheEnd() throws Exception {
        try (var hub = start("--auric.audit.anchor-every=50ms")) {
            assertThat(newest()).isZero();
            try (var chain = Chain.of(url, 3)) {
                await(3);
            }
            assertThat(hub.isActive()).isTrue();
        }
        try (var _ = start()) {
            try (var chain = Chain.of(url, 4)) {
                assertThat(newest()).isEqualTo(3);
            }
        }
        assertThat(newest()).isEqualTo(7);
        assertThat(Files.readAllLines(file.path())).hasSize(3);
    }

    @Test
    void aDatabaseThatWasCutOrRestoredIsRefusedUntilAccepted() throws Exception {
        anchored(5);
        cutTo(3);

        assertThatThrownBy(this::start)
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasStackTraceContaining("ends at entry 3, but entry 5 was anchored at");
        assertThatThrownBy(() -> start("--auric.audit.accept-anchor=4")).hasRootCauseInstanceOf(StartRefused.class);

        start("--auric.audit.accept-anchor=5").close();
        try (var chain = Chain.of(url, 0)) {
            var told = chain.entries.find(4).orElseThrow().entry();
            assertThat(told.action()).isEqualTo("audit.accept-anchor");
            assertThat(told.actorName()).isEqualTo("system");
            assertThat(told.detail()).contains("ends at entry 3");
            assertThat(chain.verify(file.read()).intact()).isTrue();
        }
        // Later starts need it no more, and may still have it.
        start().close();
        start("--auric.audit.accept-anchor=5").close();
        assertThat(newest()).isEqualTo(4);
    }

    @Test
    void aTrailThatWasWrittenAnewIsRefused() throws Exception {
        anchored(5);
        try (var chain = Chain.of(url, 0)) {
            chain.asSuperuser();
            var forged = Chain.entry(77, chain.entries.find(5).orElseThrow().entry().previous()).at(5);
            chain.delete(5);
            chain.insert(forged);
            chain.setHead(chain.entries.find(5).orElseThrow());
            chain.connection.commit();
        }

        assertThatThrownBy(this::start).hasStackTraceContaining("Entry 5 is not the one that was anchored at");
    }

    @Test
    void anotherDatabaseIsRefused() throws Exception {
        anchored(2);
        url = TestDatabase.migrated();

        assertThatThrownBy(this::start).hasStackTraceContaining("belongs to the trail of another database");
    }

    @Test
    void aDamagedAnchorFileIsRefused() throws Exception {
        anchored(2);
        var lines = Files.readString(file.path());
        Files.writeString(file.path(), lines.replaceFirst("head", "hexd"));

        assertThatThrownBy(this::start).hasStackTraceContaining("Line 1 of the anchor file is not what was written.");
    }

    @Test
    void aDeletedAnchorFileStartsAnew() throws Exception {
        anchored(2);
        Files.delete(file.path());

        start().close();

        assertThat(newest()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() throws Exception {
        Files.createDirectory(file.path());

        assertThatThrownBy(this::start)
                .hasRootCauseInstanceOf(IOException.class)
                .hasStackTraceContaining("The audit anchor file " + file.path() + " cannot be");
    }

    @Test
    void whatACrashLeftHalfWrittenDoesNotStopTheStart() throws Exception {
        anchored(2);
        Files.writeString(file.path(), "head 3f1c8a", StandardOpenOption.APPEND);

        start().close();

        assertThat(file.read().damagedLine()).isZero();
    }

    /** A hub has run on a trail of some entries and was stopped. */
    private void anchored(int entries) throws SQLException, IOException {
        Chain.of(url, entries).close();
        start().close();
        assertThat(newest()).isEqualTo(entries);
    }

    private void cutTo(long seq) throws SQLException {
        try (var chain = Chain.of(url, 0)) {
            chain.asSuperuser();
            chain.run("delete from audit.audit_entry where seq > " + seq);
            chain.setHead(chain.entries.find(seq).orElseThrow());
            chain.connection.commit();
        }
    }

    private long newest() throws IOException {
        return file.read().newest().map(Anchor::seq).orElse(-1L);
    }

    private void await(long seq) throws IOException {
        var until = System.nanoTime() + 10_000_000_000L;
        while (newest() < seq && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(newest()).isEqualTo(seq);
    }

    private ConfigurableApplicationContext start(String... more) {
        var arguments = Stream.concat(
                        Stream.of(
                                "--auric.data=" + data,
                                "--auric.demo=false",
                                "--auric.database.url=" + url,
                                "--auric.database.user=postgres"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(AuricApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
