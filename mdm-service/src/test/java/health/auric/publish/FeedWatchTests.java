package health.auric.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.TestDatabase;
import health.auric.kernel.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FeedWatchTests {

    private static final long LONG = Duration.ofMinutes(5).toNanos();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private JdbcClient database;
    private FeedWatch watch;

    @BeforeEach
    void start() {
        database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.migrated(), "postgres", ""));
        watch = new FeedWatch(database);
        watch.start();
    }

    @AfterEach
    void end() {
        watch.stop();
        threads.close();
    }

    @Test
    void wakesEverybodyWhenTheFeedMoves() throws Exception {
        var waiting = waiters(20, 0);
        database.sql("update publish.feed_head set pos = 1").update();

        for (var each : waiting) {
            each.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void letsWaitWhoHasEverythingAlready() throws Exception {
        database.sql("update publish.feed_head set pos = 7").update();
        waiters(1, 6).getFirst().get(10, TimeUnit.SECONDS);
        long start = System.nanoTime();
        watch.await(7, Duration.ofMillis(200).toNanos());

        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(200).toNanos());
    }

    @Test
    void hasPlacesForSoManyAndGivesThemBack() {
        var waiting = waiters(256, 0);
        for (int tries = 0; watch.waiting() < 256; tries++) {
            assertThat(tries).isLessThan(1_000_000_000);
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> watch.await(0, LONG))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.BUSY));

        database.sql("update publish.feed_head set pos = 1").update();
        assertThat(waiting).allSatisfy(each -> each.get(10, TimeUnit.SECONDS));
        assertThat(watch.waiting()).isZero();
    }

    @Test
    void nobodyWaitsForAHubThatEnds() {
        var waiting = waiters(20, 0);
        watch.stop();

        assertThat(waiting).allSatisfy(each -> each.get(10, TimeUnit.SECONDS));
        assertThat(watch.isRunning()).isFalse();
    }

    private List<Future<Void>> waiters(int count, long position) {
        var waiting = new ArrayList<Future<Void>>();
        for (int i = 0; i < count; i++) {
            waiting.add(threads.submit((Callable<Void>) () -> {
                watch.await(position, LONG);
                return null;
            }));
        }
        return waiting;
    }
}
