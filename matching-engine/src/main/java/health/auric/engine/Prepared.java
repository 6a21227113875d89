package health.auric.engine;

import static java.util.Objects.requireNonNull;

import health.auric.engine.candidate.CutReport;
import health.auric.engine.candidate.NearRows;
import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Comparisons;
import health.auric.engine.compare.Keys;
import health.auric.engine.compare.Scratch;
import health.auric.engine.prepare.Candidates;
import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Oddities;
import health.auric.engine.prepare.Rows;
import health.auric.engine.score.Pairs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The records of a table in one order whatever order they came in, standardized into columns. */
final class Prepared {
    private static final int CANDIDATES = 20;
    private static final int ANY_SOURCE = -1;

    final List<Entry> entries;
    final List<String> columns;
    final List<String> sources;
    final int[] source;
    final Rows rows;
    final List<Comparison> comparisons;
    final Column keys;
    final List<String> generic;
    final List<String> odd;
    private @Nullable NearRows index;
    private final Ids ids;
    private CutReport cut = CutReport.NONE;

    Prepared(MatchProfile profile, Table table, Progress progress) {
        entries = ordered(table);
        columns = table.columns();
        sources = entries.stream().map(Entry::source).distinct().sorted().toList();
        source = numbers();
        rows = new Rows(profile.fields());
        Comparisons made = new Comparisons(profile.fields(), rows);
        keys = rows.derived(new Keys(profile.fields(), rows)::of);
        Oddities oddities = new Oddities(profile.fields(), rows);
        read(progress);
        comparisons = made.chosen();
        generic = made.generic();
        odd = oddities.sentences();
        ids = new Ids(entries);
    }

    private static List<Entry> ordered(Table table) {
        return table.entries().stream()
                .sorted(Comparator.comparing(Entry::source).thenComparing(Entry::id))
                .toList();
    }

    /** For each record the number of its source. */
    private int[] numbers() {
        Map<String, Integer> numberOf = new HashMap<>();
        sources.forEach(name -> numberOf.put(name, numberOf.size()));
        return entries.stream()
                .mapToInt(entry -> requireNonNull(numberOf.get(entry.source())))
                .toArray();
    }

    private void read(Progress progress) {
        rows.addAll(
                entries.stream().map(Entry::values).toList(),
                done -> progress.at("Reading records", done, entries.size()));
        rows.freeze(keys, Keys::isKey);
    }

    /** What the last search for pairs cut short. */
    CutReport cut() {
        return cut;
    }

    /** Candidates across sources only, or anywhere, compared. */
    Pairs compared(boolean across, Progress progress) {
        return compared(across, CANDIDATES, progress);
    }

    /** What a search so many times as wide would compare. */
    Pairs wider(boolean across, int times) {
        return compared(across, times * CANDIDATES, Progress.NONE);
    }

    Pairs compared(boolean across, int nearest, Progress progress) {
        Candidates candidates = candidates(across, nearest);
        long[] pairs = candidates.pairs(done -> progress.at("Finding candidates", done, entries.size()));
        cut = candidates.cut();
        return Pairs.compare(pairs, comparisons, done -> progress.at("Comparing pairs", done, pairs.length));
    }

    private Candidates candidates(boolean across, int nearest) {
        return new Candidates(keys, rows.terms(), Keys::isKey, source, across, nearest);
    }

    /** The rows near one added after all records. */
    int[] near(int probe) {
        if (index == null) {
            index = candidates(false, CANDIDATES).near();
        }
        int[] terms = IntStream.range(keys.start(probe), keys.end(probe))
                .map(keys::token)
                .toArray();
        return index.of(terms, ANY_SOURCE);
    }

    int row(String id) {
        return ids.row(id);
    }

    /** The outcomes of two rows, candidates or not. */
    byte[] outcomes(int a, int b) {
        return Pairs.outcomes(Math.min(a, b), Math.max(a, b), comparisons, new Scratch());
    }

    /** A value as it came. */
    String given(int row, String column) {
        return entries.get(row).values().get(columns.indexOf(column));
    }

    String id(int row) {
        return entries.get(row).id();
    }
}
