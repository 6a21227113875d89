package health.auric.audit;

import health.auric.operate.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Anchors the head at start, every hour and at the end; it starts before anything can write and stops after. */
@Component
class AnchorKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorKeeper.class);

    private final AuditEntries entries;
    private final AnchorFile file;
    private final AnchorGate gate;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService clock;

    AnchorKeeper(
            JdbcClient database,
            AnchorGate gate,
            @Value(AnchorFile.SETTING) String file,
            @Value("${auric.audit.anchor-every:1h}") Duration every) {
        this.entries = new AuditEntries(database);
        this.file = new AnchorFile(Path.of(file));
        this.gate = gate;
        this.every = every;
    }

    @Override
    public void start() {
        gate.check(entries, file);
        try {
            anchor();
        } catch (IOException e) {
            throw new StartRefused(
                    "The audit anchor file " + file.path() + " cannot be written.",
                    "Give the user that runs Auric write access to it, or set AURIC_AUDIT_ANCHOR to another file.",
                    e);
        }
        var next = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("audit-anchor").factory());
        next.scheduleAtFixedRate(this::tryToAnchor, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        clock = next;
    }

    @Override
    public void stop() {
        var last = clock;
        if (last != null) {
            clock = null;
            last.execute(this::tryToAnchor);
            last.shutdown();
            await(last);
        }
    }

    /** Not for long: the end must come although the database is gone already. */
    private void await(ScheduledExecutorService last) {
        try {
            if (!last.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("The head of the audit trail is not anchored; the database does not answer.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        last.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }

    private void tryToAnchor() {
        try {
            anchor();
        } catch (IOException | DataAccessException e) {
            LOG.error("The head of the audit trail could not be anchored in {}: {}", file.path(), e.getMessage());
        }
    }

    private void anchor() throws IOException {
        var head = entries.head();
        if (file.read().newest().filter(newest -> newest.is(head)).isEmpty()) {
            file.append(Anchor.of(head));
        }
    }
}
