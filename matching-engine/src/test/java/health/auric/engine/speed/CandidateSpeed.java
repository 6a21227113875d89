package health.auric.engine.speed;

import health.auric.engine.candidate.BulkCandidates;
import health.auric.engine.candidate.BulkSettings;
import health.auric.engine.candidate.OnlineCandidates;
import health.auric.engine.candidate.OnlineSettings;
import health.auric.engine.candidate.PairSink;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Bulk search against one Lucene query per record, on one thread each. */
final class CandidateSpeed {

    private static final int QUERIES = 20_000;

    private final List<Facility> facilities;
    private final Truth truth;

    CandidateSpeed(List<Facility> facilities) {
        this.facilities = facilities;
        this.truth = new Truth(facilities);
    }

    Map<String, Object> compare() throws IOException {
        var online = online();
        long start = System.nanoTime();
        var candidates = BulkCandidates.of(
                FacilityTerms.table(facilities), BulkSettings.defaults().of(facilities.size()), 1);
        var pairs = new AtomicLong();
        long hits = hits(candidates, pairs);
        double seconds = Machine.seconds(start);
        double recall = hits / (double) truth.pairs().size();
        var row = new LinkedHashMap<String, Object>();
        row.put("ratio", facilities.size() / seconds / (Double) online.get("queriesPerSecond"));
        row.put("recallShare", recall / (Double) online.get("onlineRecall"));
        row.put("bulkSeconds", seconds);
        row.put("bulkRecall", recall);
        row.put("pairsPerRecord", pairs.get() / (double) facilities.size());
        row.putAll(online);
        return row;
    }

    private long hits(BulkCandidates candidates, AtomicLong pairs) {
        var hits = new AtomicLong();
        candidates.stream(1, () -> (PairSink) (a, b, share) -> {
            pairs.incrementAndGet();
            hits.addAndGet(truth.same(a, b) ? 1 : 0);
        });
        return hits.get();
    }

    private Map<String, Object> online() throws IOException {
        var folder = Files.createTempDirectory("candidates");
        try (var index = OnlineCandidates.open(folder, FacilityTerms.FAMILIES, OnlineSettings.defaults())) {
            long start = System.nanoTime();
            index.rebuild(facilities.stream().map(FacilityTerms::record), 1);
            double built = Machine.seconds(start);
            return queried(index, built);
        }
    }

    /** Every member of every so-manieth entity asks, so that a pair counts as found when either side finds it. */
    private Map<String, Object> queried(OnlineCandidates index, double built) {
        var rows = new HashMap<String, Integer>();
        facilities.forEach(facility -> rows.put(facility.id(), rows.size()));
        int step = Math.max(1, facilities.size() / QUERIES);
        int[] probes = IntStream.range(0, facilities.size())
                .filter(row -> facilities.get(row).entity() % step == 0)
                .toArray();
        long[] times = new long[probes.length];
        var found = new HashSet<Long>();
        for (int warmup = 0; warmup < 2; warmup++) {
            for (int i = 0; i < probes.length; i++) {
                int row = probes[i];
                var record = FacilityTerms.record(facilities.get(row));
                long start = System.nanoTime();
                var hits = index.search(record).found();
                times[i] = System.nanoTime() - start;
                hits.stream()
                        .map(hit -> rows.get(hit.id()))
                        .filter(other -> truth.same(row, other))
                        .forEach(other -> found.add((long) Math.min(row, other) << 32 | Math.max(row, other)));
            }
        }
        long all = truth.pairs().stream()
                .filter(pair -> facilities.get(pair[0]).entity() % step == 0)
                .count();
        return figures(times, found.size() / (double) all, built);
    }

    private static Map<String, Object> figures(long[] times, double recall, double built) {
        long total = Arrays.stream(times).sum();
        Arrays.sort(times);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("queriesPerSecond", times.length / (total / 1e9));
        figures.put("onlineRecall", recall);
        figures.put("onlineP50ms", times[times.length / 2] / 1e6);
        figures.put("onlineP99ms", times[times.length * 99 / 100] / 1e6);
        figures.put("indexSeconds", built);
        return figures;
    }
}
