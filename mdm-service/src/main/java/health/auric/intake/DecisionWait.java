package health.auric.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Waits a moment for the lane to decide about a change that landed. */
@Component
class DecisionWait {

    private static final Duration FIRST = Duration.ofMillis(2);
    private static final Duration LONGEST = Duration.ofMillis(25);

    private final LandedChanges changes;
    private final ObjectProvider<GoldenLinks> links;
    private final Lock lock = new ReentrantLock();
    private final Condition decided = lock.newCondition();

    DecisionWait(LandedChanges changes, ObjectProvider<GoldenLinks> links) {
        this.changes = changes;
        this.links = links;
    }

    /** Whether the lane is through with it, and where the record belongs now. */
    record Decision(boolean made, @Nullable GoldenLink golden) {}

    /** Until the change at the position is decided, without one until the record is linked; unlinked may stay so. */
    Decision await(Stream stream, String key, @Nullable Long position, Duration most, boolean unlinked) {
        long deadline = System.nanoTime() + most.toNanos();
        long pause = FIRST.toNanos();
        var decision = look(stream, key, position, unlinked);
        while (!decision.made()
                && deadline - System.nanoTime() > 0
                && !Thread.currentThread().isInterrupted()) {
            rest(Math.min(pause, deadline - System.nanoTime()));
            pause = Math.min(pause * 2, LONGEST.toNanos());
            decision = look(stream, key, position, unlinked);
        }
        return decision;
    }

    /** A lane of this node ends the rest early. */
    private void rest(long nanos) {
        lock.lock();
        try {
            var _ = decided.awaitNanos(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @EventListener
    void wake(UrgentDecided event) {
        lock.lock();
        try {
            decided.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Decision look(Stream stream, String key, @Nullable Long position, boolean unlinked) {
        if (position != null && changes.waits(stream.domain(), LandingMode.INTERACTIVE.priority(), position)) {
            return new Decision(false, null);
        }
        var golden = Optional.ofNullable(links.getIfAvailable())
                .flatMap(known -> known.of(stream.domain(), stream.source(), key))
                .orElse(null);
        return new Decision(position != null || unlinked || golden != null, golden);
    }
}
