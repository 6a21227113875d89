package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thirty-two clients, each with source records of its own, that send one new NPI at the same moment, round after round. */
final class ManyClients implements AutoCloseable {

    static final int CLIENTS = 32;

    private static final int CHECK_CONSTANT = 24;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<String> npis = new ArrayList<>();

    /** Sends one record and comes back when it is decided. */
    interface Client {
        void send(int client, String key, Map<String, Object> content) throws Exception;
    }

    static String source(int client) {
        return "clinic-" + client % 4;
    }

    /** The next number nobody has seen, from everybody at once. */
    void round(Client how) throws Exception {
        var npi = npi(200_000_000L + npis.size());
        npis.add(npi);
        var start = new CyclicBarrier(CLIENTS);
        var sent = new ArrayList<Future<?>>();
        for (int client = 0; client < CLIENTS; client++) {
            sent.add(threads.submit(sending(how, client, npi, start)));
        }
        for (var each : sent) {
            finish(each);
        }
    }

    private static void finish(Future<?> sent) throws InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A client failed.", e.getCause());
        }
    }

    private static Callable<Void> sending(Client how, int client, String npi, CyclicBarrier start) {
        var name = Map.of("family", "Quill", "given", "Ada" + client);
        Map<String, Object> content = Map.of("npi", npi, "names", List.of(name));
        return () -> {
            start.await();
            how.send(client, "P" + client + "-" + npi, content);
            return null;
        };
    }

    int rounds() {
        return npis.size();
    }

    /** One golden record, one holder and all links for every number; nothing waits, and the feed misses nothing. */
    void verify(JdbcClient database) {
        record Round(String npi, int goldens, int links, int holds, int held) {}
        var rounds = database.sql("""
                        select i.value, count(distinct x.golden), count(*),
                            (select count(*) from golden.identifier_hold h where h.scheme = 'NPI' and h.value = i.value),
                            (select count(*) from golden.identifier_hold h
                                where h.scheme = 'NPI' and h.value = i.value and h.held)
                        from intake.identifier i
                        left join golden.cross_reference x on x.source_record = i.source_record and x.until is null
                        where i.scheme = 'NPI' group by i.value order by i.value""")
                .query((row, _) ->
                        new Round(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
        assertThat(rounds)
                .isEqualTo(npis.stream()
                        .sorted()
                        .map(npi -> new Round(npi, 1, CLIENTS, 1, 1))
                        .toList());
        assertThat(count(database, "select count(*) from golden.golden")).isEqualTo(npis.size());
        assertThat(count(database, "select count(*) from golden.golden_version"))
                .isEqualTo(count(database, "select count(*) from publish.feed"));
        assertThat(count(database, "select max(number) from golden.golden")).isEqualTo(npis.size());
        assertThat(count(database, "select count(*) from intake.landed_change")).isZero();
        assertThat(count(database, "select count(*) from intake.quarantined_change"))
                .isZero();
        assertThat(count(database, """
                        select count(*) from (select pos, lag(pos, 1, 0::bigint) over (order by pos) as before,
                            version, lag(version, 1, 0) over (partition by subject order by pos) as last from publish.feed) f
                        where pos <> before + 1 or version <> last + 1""")).isZero();
        assertThat(count(
                        database,
                        "select count(*) from publish.feed_head h where pos <> (select max(pos) from publish.feed)"))
                .isZero();
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    /** With its check digit. */
    static String npi(long nine) {
        int sum = CHECK_CONSTANT;
        var digits = Long.toString(nine);
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(place) - '0';
            int doubled = place % 2 == 0 ? digit * 2 : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
