package health.auric.publish;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.golden.read.Past;
import health.auric.kernel.DomainName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eight writers on five golden records, and readers that follow: through the feed nothing is missed and nothing is out of
 * order. The same writers also number a table of the test by a sequence, and who follows that by {@code id > last} misses
 * entries; if it did not, this test would see nothing.
 */
@HubTest
class HotKeysTests {

    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int WRITERS = 8;
    private static final DomainName SUPPLIER = new DomainName("supplier");

    @Autowired
    FeedWriter writer;

    @Autowired
    FeedPull feed;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private record Seen(UUID golden, int version) {}

    @Test
    void theFeedTellsEverythingInOrderWhereANaiveReaderMissesSome() throws Exception {
        var past = new Past(database).clear().source("lawson-lkm", "LKM");
        database.sql("create table public.naive (id bigserial primary key, golden uuid not null, version int not null)")
                .update();
        var goldens = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> past.simple("supplier", i, "S" + i, "lawson-lkm", Map.of("legalName", "S" + i)))
                .toList();
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var follower = threads.submit(() -> follow(writing));
            var naive = threads.submit(() -> followNaively(writing));
            int written = write(threads, goldens);
            writing.set(false);

            inOrderAndWhole(follower.get(), written + goldens.size());
            var missed = naive.get();
            assertThat(faults(missed, written))
                    .as("missed or misordered by the naive reader, of %d", written)
                    .isPositive();
        }
    }

    private int write(ExecutorService threads, List<UUID> goldens) throws Exception {
        long end = System.nanoTime() + TIME.toNanos();
        var writers = new ArrayList<Future<Integer>>();
        for (int i = 0; i < WRITERS; i++) {
            var random = new Random(i);
            writers.add(threads.submit(writes(goldens, random, end)));
        }
        int written = 0;
        for (var each : writers) {
            written += each.get();
        }
        return written;
    }

    private Callable<Integer> writes(List<UUID> goldens, Random random, long end) {
        return () -> {
            int written = 0;
            while (System.nanoTime() < end) {
                var golden = goldens.get(random.nextInt(goldens.size()));
                transactions.executeWithoutResult(_ -> change(golden, 1 + random.nextInt(15)));
                written++;
            }
            return written;
        };
    }

    /** As every writer does it: the golden record is locked first, the head of the feed last. */
    private void change(UUID golden, int millis) {
        int version = database.sql("select version + 1 from golden.golden where id = :id for update")
                .param("id", golden)
                .query(Integer.class)
                .single();
        database.sql("""
                        insert into golden.golden_version (golden, version, status, content, lineage, content_hash,
                            definition_version, recorded_at) values (:id, :version, 'ACTIVE', '{}', '[]', '', 1, now())""").param("id", golden).param("version", version).update();
        database.sql("update golden.golden set version = :version where id = :id")
                .param("id", golden)
                .param("version", version)
                .update();
        database.sql("insert into public.naive (golden, version) values (:id, :version)")
                .param("id", golden)
                .param("version", version)
                .update();
        database.sql("select pg_sleep(:seconds)::text")
                .param("seconds", millis / 1000.0)
                .query(String.class)
                .single();
        writer.append(List.of(new FeedEntry(SUPPLIER, golden, version, FeedKind.UPDATED, null, "hot-key-test")));
    }

    private List<FeedEvent> follow(AtomicBoolean writing) {
        return Actors.asSystem(() -> {
            List<FeedEvent> seen = new ArrayList<>();
            FeedCursor cursor = null;
            boolean last;
            do {
                last = !writing.get();
                FeedPage page;
                do {
                    page = feed.pull(SUPPLIER, cursor, 100, Duration.ofMillis(200));
                    seen.addAll(page.events());
                    cursor = page.next();
                } while (!page.isOver());
            } while (!last);
            return seen;
        });
    }

    private List<Seen> followNaively(AtomicBoolean writing) {
        List<Seen> seen = new ArrayList<>();
        long[] last = {0};
        boolean over;
        do {
            over = !writing.get();
            database.sql("select id, golden, version from public.naive where id > :last order by id")
                    .param("last", last[0])
                    .query(row -> {
                        last[0] = row.getLong(1);
                        seen.add(new Seen(row.getObject(2, UUID.class), row.getInt(3)));
                    });
        } while (!over);
        return seen;
    }

    private static void inOrderAndWhole(List<FeedEvent> events, int written) {
        assertThat(events).hasSize(written);
        assertThat(events.stream().map(event -> Long.parseLong(event.position())))
                .as("positions without gaps")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written).boxed().toList());
        var versions = new HashMap<UUID, Integer>();
        assertThat(events)
                .allSatisfy(event -> assertThat(event.recordversion())
                        .as("the version after the one before")
                        .isEqualTo(versions.merge(event.subject(), 1, Integer::sum)));
    }

    private static int faults(List<Seen> seen, int written) {
        int misordered = 0;
        var versions = new HashMap<UUID, Integer>();
        for (var each : seen) {
            if (each.version() <= versions.getOrDefault(each.golden(), 0)) {
                misordered++;
            }
            versions.put(each.golden(), each.version());
        }
        return written - new HashSet<>(seen).size() + misordered;
    }
}
