package health.auric.intake.batch;

import health.auric.access.Actors;
import health.auric.intake.Batch;
import health.auric.intake.BatchProgress;
import health.auric.intake.BatchRows;
import health.auric.intake.Stream;
import health.auric.kernel.Correlation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads received batches in the background: those of one stream in the order they came, so many streams at a time as the machine bears. */
@Component
class BatchRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);
    // Each keeps a core busy, and another one in the database; the lanes and those who wait for an answer need some
    // too.
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int TIDY_EVERY_LOOKS = 600;

    private final BatchRows rows;
    private final BatchReader reader;
    private final BatchProgress progress;
    private final Spool spool;
    private final Clock clock;
    private final boolean auto;
    private final Map<Stream, UUID> reading = new ConcurrentHashMap<>();
    private final Map<UUID, Retry> retries = new ConcurrentHashMap<>();
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
    private volatile boolean started;
    private int looks;

    BatchRunner(
            BatchRows rows,
            BatchReader reader,
            BatchProgress progress,
            Spool spool,
            Clock clock,
            Environment environment) {
        this.rows = rows;
        this.reader = reader;
        this.progress = progress;
        this.spool = spool;
        this.clock = clock;
        this.auto = environment.getProperty("auric.uploads.read", Boolean.class, true);
    }

    @Override
    public void start() {
        started = true;
        readers = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("upload-", 1).daemon().factory());
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("uploads").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    @EventListener
    void wake(UploadReceived received) {
        if (started) {
            timer.execute(this::look);
        }
    }

    private void look() {
        try {
            startWhatWaits();
            if (looks++ % TIDY_EVERY_LOOKS == 0) {
                tidy();
            }
        } catch (RuntimeException | IOException e) {
            log.debug("Uploads could not be looked after this time.", e);
        }
    }

    private void startWhatWaits() {
        var met = new HashSet<Stream>();
        for (var batch : rows.open(spool.id())) {
            if (!batch.isRead() && met.add(batch.stream())) {
                start(batch);
            }
        }
    }

    private void start(Batch batch) {
        var retry = retries.get(batch.id());
        if (reading.size() < AT_ONCE
                && (retry == null || retry.isDue(clock.instant()))
                && reading.putIfAbsent(batch.stream(), batch.id()) == null) {
            readers.execute(() -> read(batch));
        }
    }

    private void read(Batch batch) {
        try (var _ = Correlation.open(batch.correlationId())) {
            announce(batch);
            Actors.asSystem(() -> run(batch));
            retries.remove(batch.id());
        } catch (RuntimeException e) {
            failed(batch, e);
        } finally {
            reading.remove(batch.stream());
        }
    }

    private void run(Batch batch) {
        try {
            reader.run(batch, () -> started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(Batch batch) {
        if (batch.run().number() > 0) {
            log.info(
                    "Batch {} of {} goes on after row {}.",
                    batch.id(),
                    batch.stream().source(),
                    batch.counts().rows());
        }
    }

    private void failed(Batch batch, RuntimeException e) {
        var retry =
                retries.merge(batch.id(), Retry.first(clock.instant(), e), (last, _) -> last.next(clock.instant(), e));
        if (!started) {
            return;
        }
        log.warn("Batch {} could not go on and tries again in {} s.", batch.id(), retry.seconds(), e);
        try {
            if (retry.isHopeless()) {
                progress.failed(batch.id(), "The hub could not read this batch; an operator sees why in its log.");
            } else {
                progress.waits(batch.id(), "The hub was interrupted and tries again by itself.");
            }
        } catch (RuntimeException unreachable) {
            log.debug("The state of batch {} could not be written.", batch.id(), unreachable);
        }
    }

    private void tidy() throws IOException {
        var now = clock.instant();
        var needed = new HashSet<>(rows.keeping(spool.id(), now.minus(Duration.ofDays(7))));
        int dropped = spool.dropAllBut(needed, now.minus(Duration.ofHours(1)));
        if (dropped > 0) {
            log.info("{} uploaded files that nothing needs any more are gone.", dropped);
        }
    }

    @Override
    public void stop() {
        started = false;
        timer.shutdownNow();
        readers.shutdown();
        try {
            if (!readers.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("An upload is in the middle of a chunk; the next start goes on before it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isAutoStartup() {
        return auto;
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
