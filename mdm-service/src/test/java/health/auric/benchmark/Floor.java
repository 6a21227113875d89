package health.auric.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the database alone needs for the rows that a load wrote: COPY of each table's rows into an empty table with the same
 * partitions and indexes, in the same server, each in a transaction that is synced. No work of the hub can be below that.
 */
final class Floor {

    /** Tables and how their copies are divided; the queue is empty by now, so its rows are made from the versions. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("intake.landed_change", "");
        TABLES.put("intake.source_version", "hash (source_record)");
        TABLES.put("intake.source_record", "");
        TABLES.put("intake.identifier", "");
        TABLES.put("intake.reference", "");
        TABLES.put("golden.golden", "");
        TABLES.put("golden.golden_version", "hash (golden)");
        TABLES.put("golden.cross_reference", "");
        TABLES.put("golden.identifier_hold", "");
        TABLES.put("publish.feed", "range (pos)");
        TABLES.put("audit.audit_entry", "range (seq)");
    }

    private static final String QUEUE = """
            select row_number() over () as pos, r.domain, 1 as priority, r.source, r.key, v.source_pos, v.changed_at,
                v.withdrawn, v.sent::text, v.standard::text, v.findings::text, r.hash, null::uuid as batch,
                v.correlation_id, v.recorded_at as landed_at
            from intake.source_version v join intake.source_record r on r.id = v.source_record""";

    private final Server server;

    Floor(Server server) {
        this.server = server;
    }

    double seconds() throws SQLException {
        var folder = Path.of(server.text("show data_directory"));
        server.run("drop schema if exists floor cascade");
        server.run("create schema floor");
        List<Runnable> copies = new ArrayList<>();
        for (var table : TABLES.entrySet()) {
            var name = table.getKey().replace('.', '_');
            var file = folder.resolve("floor-" + name + ".copy");
            create(table.getKey(), name, table.getValue());
            var rows = table.getKey().endsWith("landed_change") ? QUEUE : "select * from " + table.getKey();
            server.run("copy (" + rows + ") to '" + file + "'");
            copies.add(() -> copy(name, file));
        }
        server.run("checkpoint");
        long began = System.nanoTime();
        copies.forEach(Runnable::run);
        double seconds = (System.nanoTime() - began) / 1e9;
        server.run("drop schema floor cascade");
        for (var table : TABLES.keySet()) {
            folder.resolve("floor-" + table.replace('.', '_') + ".copy")
                    .toFile()
                    .delete();
        }
        return seconds;
    }

    private void create(String table, String copy, String division) throws SQLException {
        var like = "create table floor." + copy + " (like " + table + " including all excluding identity)";
        server.run(division.isEmpty() ? like : like + " partition by " + division);
        if (division.startsWith("hash")) {
            for (int i = 0; i < 4; i++) {
                server.run("create table floor." + copy + "_" + i + " partition of floor." + copy
                        + " for values with (modulus 4, remainder " + i + ")");
            }
        } else if (!division.isEmpty()) {
            server.run("create table floor." + copy + "_0 partition of floor." + copy + " default");
        }
    }

    private void copy(String name, Path file) {
        long began = System.nanoTime();
        try {
            server.run("copy floor." + name + " from '" + file + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
        System.out.printf(Locale.ROOT, "floor of %s: %.1f s%n", name, (System.nanoTime() - began) / 1e9);
    }
}
