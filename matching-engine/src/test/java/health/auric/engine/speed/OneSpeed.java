package health.auric.engine.speed;

import static java.util.Objects.requireNonNull;

import health.auric.engine.Entry;
import health.auric.engine.LiveMatcher;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record against all: candidates from the index, each scored, the best one explained. */
final class OneSpeed {

    private static final int QUERIES = 10_000;
    private static final int FOUND = 20;

    private final List<Facility> facilities;

    OneSpeed(List<Facility> facilities) {
        this.facilities = facilities;
    }

    Map<String, Object> search() throws IOException {
        var table = SpeedBenchmark.table(facilities);
        var matcher = Matcher.of(MatchProfile.suggest(table), table, Mode.DEDUPE);
        var folder = Files.createTempDirectory("candidates");
        var entries = new HashMap<String, Entry>();
        table.entries().forEach(entry -> entries.put(entry.id(), entry));
        long before = Machine.usedHeap();
        try (var live = LiveMatcher.of(matcher, folder)) {
            long bytes = Machine.usedHeap() - before;
            asked(live, entries, new long[QUERIES]);
            long[] times = new long[QUERIES];
            double found = asked(live, entries, times) / (double) QUERIES;
            Arrays.sort(times);
            var row = new LinkedHashMap<String, Object>();
            row.put("p50ms", times[QUERIES / 2] / 1e6);
            row.put("p95ms", times[QUERIES * 95 / 100] / 1e6);
            row.put("p99ms", times[QUERIES * 99 / 100] / 1e6);
            row.put("foundPerRecord", found);
            row.put("bytesPerRecord", bytes / facilities.size());
            return row;
        }
    }

    /** Each asks under another id, so that the record itself is found and explained too. */
    private long asked(LiveMatcher live, Map<String, Entry> entries, long[] times) {
        long found = 0;
        for (int i = 0; i < times.length; i++) {
            var facility = facilities.get((int) ((long) i * facilities.size() / times.length));
            var entry = requireNonNull(entries.get(facility.id()));
            var probe = new Entry("probe", entry.source(), entry.values());
            long start = System.nanoTime();
            var links = live.search(probe, FOUND);
            if (!links.isEmpty()) {
                live.explain(probe, requireNonNull(entries.get(links.getFirst().b())));
            }
            times[i] = System.nanoTime() - start;
            found += links.size();
        }
        return found;
    }
}
