package health.auric.engine;

import health.auric.engine.candidate.BulkCandidates;
import health.auric.engine.candidate.BulkSettings;
import health.auric.engine.candidate.TermFamily;
import health.auric.engine.candidate.TermRows;
import health.auric.engine.candidate.TermTable;
import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Comparisons;
import health.auric.engine.compare.Keys;
import health.auric.engine.prepare.Candidates;
import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Rows;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a table in one order whatever order they came in, standardized into columns. */
final class Prepared {
    private static final int DEDUPE_CANDIDATES = 64;

    final List<Entry> entries;
    final List<String> columns;
    final List<String> sources;
    final int[] source;
    final Rows rows;
    final List<Comparison> comparisons;
    final Column keys;
    final List<String> generic;
    private @Nullable Candidates index;
    private final Map<String, Integer> rowOf = new HashMap<>();

    Prepared(MatchProfile profile, Table table) {
        entries = table.entries().stream()
                .sorted(Comparator.comparing(Entry::source).thenComparing(Entry::id))
                .toList();
        columns = table.columns();
        sources = entries.stream().map(Entry::source).distinct().sorted().toList();
        source = entries.stream()
                .mapToInt(entry -> sources.indexOf(entry.source()))
                .toArray();
        rows = new Rows(profile.fields());
        Comparisons made = new Comparisons(profile.fields(), rows);
        rows.addAll(entries.stream().map(Entry::values).toList());
        rows.freeze();
        comparisons = made.chosen();
        generic = made.generic();
        keys = made.keys();
        entries.forEach(entry -> rowOf.put(entry.id(), rowOf.size()));
    }

    /** Candidate pairs across sources only, or anywhere, as "smaller row, larger row", sorted. */
    long[] candidates(boolean across) {
        BulkSettings settings = across ? BulkSettings.defaults().acrossSources() : BulkSettings.defaults();
        int threads = Runtime.getRuntime().availableProcessors();
        return BulkCandidates.of(TermTable.of(terms()), settings, threads).pairs(threads);
    }

    private TermRows terms() {
        byte[] family = new byte[rows.terms().size()];
        for (int term = 0; term < family.length; term++) {
            family[term] = (byte) (Keys.isKey(rows.terms().text(term)) ? TermRows.KEYS : 1);
        }
        int[] start = new int[entries.size() + 1];
        for (int row = 0; row < entries.size(); row++) {
            start[row + 1] = keys.end(row);
        }
        int[] tokens = new int[start[entries.size()]];
        Arrays.setAll(tokens, keys::token);
        List<String> order =
                entries.stream().map(entry -> entry.source() + "|" + entry.id()).toList();
        List<TermFamily> families = TermRows.withKeys(List.of(TermFamily.fuzzy("words", 1)));
        return new TermRows(
                families, family, rows.terms()::text, order, source, new long[source.length], start, tokens);
    }

    /** The rows near one added after all records. */
    List<Integer> near(int probe) {
        if (index == null) {
            index = new Candidates(keys, source, false, DEDUPE_CANDIDATES);
        }
        return index.near(probe);
    }

    int row(String id) {
        Integer row = rowOf.get(id);
        if (row == null) {
            throw new IllegalArgumentException("There is no record with the id %s".formatted(id));
        }
        return row;
    }

    /** A value as it came. */
    String given(int row, String column) {
        return entries.get(row).values().get(columns.indexOf(column));
    }

    String id(int row) {
        return entries.get(row).id();
    }
}
