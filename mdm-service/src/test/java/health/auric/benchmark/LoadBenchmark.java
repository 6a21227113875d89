package health.auric.benchmark;

import health.auric.fault.Http;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Loads the files of a folder into a new hub, changes single records meanwhile, sends the files again, and measures the
 * floor. Arguments: address, set-up token, folder of the files, data folder of the hub, file for the results.
 */
public final class LoadBenchmark {

    private static final Pattern NAME = Pattern.compile("supplier-([a-z0-9-]+)\\.csv");
    private static final Pattern LOCATION = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Http http;
    private final Server server;
    private final List<Path> files;
    private final OneByOne single;

    private LoadBenchmark(Http http, Server server, List<Path> files) {
        this.http = http;
        this.server = server;
        this.files = files;
        this.single = new OneByOne(http);
    }

    public static void main(String... arguments) throws Exception {
        var bearer = Http.firstBearer(arguments[0], arguments[1]);
        try (var server = Server.below(Path.of(arguments[3]));
                var found = Files.list(Path.of(arguments[2]))) {
            var files = found.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
            var benchmark = new LoadBenchmark(new Http(arguments[0], bearer), server, files);
            Files.writeString(Path.of(arguments[4]), benchmark.run());
        }
        // The client's threads would keep it for a while.
        System.exit(0);
    }

    private String run() throws Exception {
        for (var file : files) {
            register(file);
        }
        server.run("checkpoint");
        long wal = server.number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')");
        var somebody = Thread.ofPlatform().daemon().start(single);
        double seconds = load();
        single.stop();
        somebody.join();
        long bytes = server.number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')") - wal;
        long records = server.number("select sum(rows) from intake.batch");
        long landed = server.number("select sum(landed) from intake.batch");
        report("loaded", records, seconds);

        long events = again();
        double floor = new Floor(server).seconds();
        return """
                [
                  {"what":"load-1m-identifiers","records":%d,"recordsPerSecond":%.0f,"ratioToFloor":%.2f,"walBytesPerRecord":%d,"budget":">= 3000 records/s, <= 5 x floor","command":"deploy/load-benchmark %d"},
                  {"what":"database-floor","recordsPerSecond":%.0f,"seconds":%.1f,"budget":"-","command":"deploy/load-benchmark %d"},
                  {"what":"one-change-during-load","count":%d,"p50Ms":%.1f,"p99Ms":%.1f,"maxMs":%.1f,"budget":"p50 <= 30 ms, p99 <= 150 ms","command":"deploy/load-benchmark %d"},
                  {"what":"same-file-again","events":%d,"budget":"0 events","command":"deploy/load-benchmark %d"}
                ]
                """.formatted(
                        records,
                        records / seconds,
                        seconds / floor,
                        bytes / Math.max(1, landed),
                        records,
                        landed / floor,
                        floor,
                        records,
                        single.count(),
                        single.percentile(50),
                        single.percentile(99),
                        single.percentile(100),
                        records,
                        events,
                        records);
    }

    /** A facility has no address of its own to be made at yet, so it comes in by SQL. */
    private void register(Path file) throws IOException, SQLException {
        String facility;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            facility = lines.readLine().split(",", 3)[1];
        }
        server.run("insert into model.facility (code, name, time_zone, version) values ('" + facility + "', '"
                + facility + "', 'UTC', 0) on conflict do nothing");
        var body = "{\"name\":\"%s\",\"kind\":\"erp\",\"facility\":\"%s\",\"trust\":50,\"badge\":\"SRC\"}"
                .formatted(source(file), facility);
        expect(
                201,
                http.send("PUT", "/api/v1/sources/" + source(file), "application/json", BodyPublishers.ofString(body)));
    }

    private static String source(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " is not a file of a source.");
        }
        return name.group(1);
    }

    /** Seconds from the first request until every row is decided. */
    private double load() throws IOException {
        long began = System.nanoTime();
        for (var file : files) {
            var answer = http.send(
                    "POST",
                    "/api/v1/sources/" + source(file) + "/supplier/batches",
                    "text/csv",
                    BodyPublishers.ofFile(file));
            expect(202, answer);
            var id = LOCATION.matcher(answer.body());
            System.out.println("sent " + file.getFileName() + (id.find() ? " as " + id.group(1) : ""));
        }
        long open = files.size();
        for (int looks = 0; open > 0; looks++) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            open = server.number("select count(*) from intake.batch where ended_at is null");
            if (looks % 20 == 0) {
                System.out.printf(Locale.ROOT, "slowest change lately: %.0f ms%n", single.slowestLately());
                report("settled", server.number("select sum(rows - landed + decided) from intake.batch"), since(began));
            }
        }
        if (server.number("select count(*) from intake.batch where state <> 'DONE'") > 0) {
            throw new IllegalStateException("A batch did not come to its end; see GET /api/v1/batches.");
        }
        return since(began);
    }

    /** How many events sending everything again makes. */
    private long again() throws IOException {
        long before = server.number("select pos from publish.feed_head");
        long landed = server.number("select sum(landed) from intake.batch");
        double seconds = load();
        report("sent again", server.number("select sum(rows) / 2 from intake.batch"), seconds);
        return server.number("select pos from publish.feed_head")
                - before
                + server.number("select sum(landed) from intake.batch")
                - landed;
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("Status " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void report(String what, long records, double seconds) {
        System.out.printf(
                Locale.ROOT, "%s: %d records, %.1f s, %.0f records/s%n", what, records, seconds, records / seconds);
    }
}
