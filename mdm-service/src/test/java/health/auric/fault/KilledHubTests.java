package health.auric.fault;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub that is killed in the middle of a load ends with exactly what an undisturbed one has. */
class KilledHubTests {

    private static final int ROWS = 2000;

    @TempDir
    Path folder;

    @Test
    void threeKillsChangeNothing() throws Exception {
        compare(3, 20261120);
    }

    @Test
    @Tag("slow")
    void twentyKillsChangeNothing() throws Exception {
        compare(20, 20261121);
    }

    private void compare(int kills, long seed) throws Exception {
        List<String> undisturbed;
        try (var hub = new LoadedHub(TestDatabase.migrated(), TestDatabase.folder())) {
            load(hub, 0, new Random(seed));
            undisturbed = hub.export();
        }
        try (var hub = new LoadedHub(TestDatabase.migrated(), TestDatabase.folder())) {
            load(hub, kills, new Random(seed));

            var disturbed = hub.export();
            assertThat(without(undisturbed, disturbed)).as("lost").isEmpty();
            assertThat(without(disturbed, undisturbed)).as("made up").isEmpty();
            assertThat(disturbed).hasSameSizeAs(undisturbed);
            hub.assertFeedIsWhole();
            hub.assertIntegrity();
            assertThat(hub.number("select sum(runs) from intake.batch")).isGreaterThan(LoadedHub.SOURCES.size());
        }
        assertThat(undisturbed).hasSizeGreaterThan(ROWS);
    }

    private static List<String> without(List<String> rows, List<String> others) {
        var known = new HashSet<>(others);
        return rows.stream().filter(row -> !known.contains(row)).limit(20).toList();
    }

    /** One source after the other, because who comes first decides who holds an identifier that two claim. */
    private void load(LoadedHub hub, int kills, Random random) throws Exception {
        long before = 0;
        for (int i = 0; i < LoadedHub.SOURCES.size(); i++) {
            var source = LoadedHub.SOURCES.get(i);
            hub.upload(source, LoadedHub.file(folder, source, ROWS));
            int share = kills / 2 + (i == 0 ? kills % 2 : 0);
            for (int kill = 1; kill <= share; kill++) {
                killAt(hub, before + (long) ROWS * kill / (share + 2), random);
            }
            hub.awaitDone(i + 1);
            before = hub.settled();
        }
    }

    private static void killAt(LoadedHub hub, long settled, Random random) throws Exception {
        hub.hub().await(Duration.ofMinutes(2), () -> hub.settled() >= settled);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(120)).toNanos());
        hub.killAndRestart();
    }
}
