package health.auric.publish;

import health.auric.kernel.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wakes who waits for the feed to move. One look at the head for all of them, and none when nobody waits; who waits holds
 * no connection. Stops before the web server does, so that nobody delays the end of the hub.
 */
@Component
class FeedWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);
    private static final int MOST = 256;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final JdbcClient database;
    private final Semaphore places = new Semaphore(MOST);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition wanted = lock.newCondition();
    private long seen;
    private volatile boolean running;

    FeedWatch(JdbcClient database) {
        this.database = database;
    }

    /** Returns when the feed is beyond the position, or the time is over, or the hub ends. */
    void await(long position, long nanos) {
        if (!places.tryAcquire()) {
            throw new Refusal(Refusal.Kind.BUSY, "Too many subscribers wait at this node. Try again, or without wait.");
        }
        lock.lock();
        try {
            wanted.signal();
            long left = nanos;
            while (running && seen <= position && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
            places.release();
        }
    }

    int waiting() {
        return MOST - places.availablePermits();
    }

    private void watch() {
        while (running) {
            awaitSomebody();
            tell(look());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void awaitSomebody() {
        lock.lock();
        try {
            while (running && waiting() == 0) {
                wanted.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private long look() {
        try {
            return database.sql("select pos from publish.feed_head")
                    .query(Long.class)
                    .single();
        } catch (DataAccessException e) {
            LOG.warn("The head of the feed could not be read; those who wait for it wait on.");
            return 0;
        }
    }

    private void tell(long position) {
        lock.lock();
        try {
            if (position > seen) {
                seen = position;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("feed-watch").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        lock.lock();
        try {
            moved.signalAll();
            wanted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
