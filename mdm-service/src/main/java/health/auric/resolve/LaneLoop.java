package health.auric.resolve;

import health.auric.access.Actors;
import health.auric.kernel.Correlation;
import health.auric.model.DomainDefinition;
import health.auric.operate.Lease;
import health.auric.operate.LeaseLost;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one lane while this node holds it. */
final class LaneLoop implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(LaneLoop.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final Lane lane;
    private final DomainDefinition definition;
    private final Lease lease;
    private final BatchSize size = new BatchSize();
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running = true;
    private boolean failing;

    LaneLoop(Lane lane, DomainDefinition definition, Lease lease) {
        this.lane = lane;
        this.definition = definition;
        this.lease = lease;
    }

    Lease lease() {
        return lease;
    }

    void wake() {
        wake.release();
    }

    void hurry() {
        size.hurry();
    }

    void stop() {
        running = false;
        wake();
    }

    @Override
    public void run() {
        while (running) {
            if (!step()) {
                rest(failing ? AFTER_FAILURE : LOOK);
            }
        }
    }

    /** Whether there may be more to do at once. */
    private boolean step() {
        try (var _ = Correlation.open(null)) {
            long began = System.nanoTime();
            int most = size.next();
            int done = Actors.asSystem(() -> lane.step(definition, lease, most));
            size.took(done, System.nanoTime() - began);
            recovered();
            return done > 0;
        } catch (LeaseLost e) {
            log.warn("{} The lane goes on where that node is.", e.getMessage());
            running = false;
            return false;
        } catch (RuntimeException e) {
            failed(e);
            return false;
        }
    }

    private void failed(RuntimeException e) {
        if (!failing) {
            log.warn("The lane of {} cannot go on and tries again until it can.", definition.name(), e);
        }
        failing = true;
    }

    private void recovered() {
        if (failing) {
            log.info("The lane of {} goes on.", definition.name());
        }
        failing = false;
    }

    private void rest(Duration most) {
        try {
            if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    boolean running() {
        return running;
    }
}
