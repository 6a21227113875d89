package health.auric.engine.speed;

import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.candidate.BulkCandidates;
import health.auric.engine.candidate.BulkSettings;
import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Comparisons;
import health.auric.engine.compare.Scratch;
import health.auric.engine.prepare.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The innermost loop: all comparisons of one pair of records; nanoseconds and allocated bytes per pair. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PairLoop {

    private final Scratch scratch = new Scratch(20);
    private List<Comparison> comparisons = List.of();
    private long[] pairs = {};
    private int next;

    @Setup
    public void prepare() {
        var facilities = Facilities.generate(100_000, 11);
        var table = SpeedBenchmark.table(facilities);
        var fields = MatchProfile.suggest(table).fields();
        var rows = new Rows(fields);
        comparisons = new Comparisons(fields, rows).chosen();
        rows.addAll(table.entries().stream().map(Entry::values).toList(), done -> {});
        rows.freeze();
        pairs = BulkCandidates.of(FacilityTerms.table(facilities), BulkSettings.defaults(), 2)
                .pairs(2);
    }

    @Benchmark
    public int compare() {
        long pair = pairs[next];
        next = next + 1 == pairs.length ? 0 : next + 1;
        int outcomes = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            outcomes = 31 * outcomes + comparisons.get(i).compare((int) (pair >>> 32), (int) pair, scratch);
        }
        return outcomes;
    }

    public static void main(String[] args) throws RunnerException, IOException {
        var options = new OptionsBuilder()
                .include(PairLoop.class.getName())
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .build();
        var result = new Runner(options).runSingle();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("nsPerPair", result.getPrimaryResult().getScore());
        figures.put(
                "bytesPerPair",
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        figures.putAll(Machine.load());
        figures.put("budget", "nothing allocated");
        figures.put("command", "deploy/engine-benchmark");
        new SpeedRows(Path.of(args[0])).put("pair-loop", figures);
    }
}
