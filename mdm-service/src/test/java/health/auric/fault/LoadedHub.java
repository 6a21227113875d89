package health.auric.fault;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.demo.DemoFiles;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A hub with a database that loads two files of suppliers, one after the other, and what came out of it. */
final class LoadedHub implements AutoCloseable {

    static final List<String> SOURCES = List.of("erp-lkm", "materials-stb");
    private static final Duration LOADING = Duration.ofMinutes(4);

    private final String database;
    private final Path data;
    private HubProcess hub;
    private final String bearer;

    LoadedHub(String database, Path data) throws IOException {
        this.database = database;
        this.data = data;
        this.hub = HubProcess.start(database, data);
        this.bearer = Http.firstBearer(hub.address(), hub.setupToken());
        for (var source : SOURCES) {
            var facility = source.endsWith("lkm") ? "LKM" : "STB";
            sql("insert into model.facility (code, name, time_zone, version) values ('" + facility + "', '" + facility
                    + "', 'UTC', 0) on conflict do nothing");
            var body = "{\"name\":\"%s\",\"kind\":\"erp\",\"facility\":\"%s\",\"trust\":50,\"badge\":\"SRC\"}"
                    .formatted(source, facility);
            var answer =
                    http().send("PUT", "/api/v1/sources/" + source, "application/json", BodyPublishers.ofString(body));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    HubProcess hub() {
        return hub;
    }

    Http http() {
        return new Http(hub.address(), bearer);
    }

    void upload(String source, Path file) throws IOException {
        var answer = http().send(
                        "POST",
                        "/api/v1/sources/" + source + "/supplier/batches",
                        "text/csv",
                        BodyPublishers.ofFile(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    void killAndRestart() throws Exception {
        hub.kill();
        hub = HubProcess.start(database, data);
    }

    /** How many rows are done with, however they ended. */
    long settled() {
        return number("select coalesce(sum(rows - landed + decided), 0) from intake.batch");
    }

    void awaitDone(int batches) throws IOException {
        hub.await(LOADING, () -> number("select count(*) from intake.batch where state = 'DONE'") == batches);
    }

    long number(String query) {
        return Long.parseLong(rows(query).getFirst());
    }

    /** The rows of a query, each as its columns with bars between. */
    List<String> rows(String query) {
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " | ").append(result.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String command) {
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Everything the load made, without what differs between any two runs: ids, times, and how many versions a golden record
     * had on the way, which is up to how the lane divided its work. Golden records are named by their source records.
     */
    List<String> export() {
        return rows("""
                with named as (
                    select x.golden, string_agg(r.source || '/' || r.key, ' ' order by r.source, r.key) as members
                    from golden.cross_reference x join intake.source_record r on r.id = x.source_record
                    where x.until is null group by x.golden)
                select 'golden ' || members || ' ' || g.status || ' ' || v.content
                from named join golden.golden g on g.id = named.golden
                join golden.golden_version v on v.golden = g.id and v.version = g.version
                union all
                select 'hold ' || h.scheme || ' ' || h.value || ' ' || h.held || ' ' || coalesce(h.reason, '') || ' ' || members
                from golden.identifier_hold h join named on named.golden = h.golden
                union all
                select 'record ' || r.source || '/' || r.key || ' v' || r.version || ' ' || r.withdrawn || ' ' || v.standard
                from intake.source_record r
                join intake.source_version v on v.source_record = r.id and v.version = r.version
                union all
                select 'quarantined ' || source || '/' || key from intake.quarantined_change
                order by 1""");
    }

    /** Positions from one on without a gap, and for each subject versions without one. */
    void assertFeedIsWhole() {
        assertThat(
                        rows(
                                "select count(*) - max(pos), min(pos), max(pos) - (select pos from publish.feed_head) from publish.feed"))
                .containsExactly("0 | 1 | 0");
        assertThat(rows("""
                        select subject from publish.feed where kind <> 'local.changed' group by subject
                        having count(*) <> max(version) or count(distinct version) <> count(*)""")).isEmpty();
    }

    /** All that must always hold, by the hub's own checks. */
    void assertIntegrity() {
        var answer = http().get("/api/v1/integrity");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"ok\":true");
    }

    static Path file(Path folder, String source, int rows) throws IOException {
        var file = folder.resolve(source + ".csv");
        Files.writeString(file, DemoFiles.suppliers(source, rows));
        return file;
    }

    @Override
    public void close() {
        hub.close();
    }
}
