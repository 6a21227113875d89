package health.auric.engine.prepare;

import health.auric.engine.candidate.BulkCandidates;
import health.auric.engine.candidate.BulkSettings;
import health.auric.engine.candidate.CutReport;
import health.auric.engine.candidate.NearRows;
import health.auric.engine.candidate.TermFamily;
import health.auric.engine.candidate.TermRows;
import health.auric.engine.candidate.TermTable;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** The rows that share the rarest terms with each row, of all rows at once or of one. */
public final class Candidates {
    private final TermTable table;
    private final BulkSettings settings;
    private CutReport cut = CutReport.NONE;

    /** Rows that share a term that is a key always meet, unless too many do; across means only rows of different sources meet. */
    public Candidates(Column terms, Terms texts, Predicate<String> isKey, int[] source, boolean across, int nearest) {
        this.table = table(terms, texts, isKey, source);
        BulkSettings near = BulkSettings.defaults().of(source.length).nearest(nearest);
        this.settings = across ? near.acrossSources() : near;
    }

    /** The rows are in a stable order already; they need no key of their own. */
    private static TermTable table(Column terms, Terms texts, Predicate<String> isKey, int[] source) {
        return TermTable.of(new TermRows(
                TermRows.withKeys(List.of(TermFamily.fuzzy("terms", 1))),
                families(texts, isKey),
                texts::text,
                Collections.nCopies(source.length, ""),
                source,
                new long[source.length],
                terms.starts(),
                terms.tokens()));
    }

    private static byte[] families(Terms texts, Predicate<String> isKey) {
        byte[] families = new byte[texts.size()];
        for (int term = 0; term < families.length; term++) {
            String text = texts.text(term);
            families[term] = (byte) (text.isEmpty() || isKey.test(text) ? TermRows.KEYS : 1);
        }
        return families;
    }

    /** The pairs, as "smaller row, larger row" in one long, sorted. */
    public long[] pairs(IntConsumer done) {
        int threads = Runtime.getRuntime().availableProcessors();
        BulkCandidates found = BulkCandidates.of(table, settings, threads, done);
        cut = found.report();
        return found.pairs(threads);
    }

    /** What the search for pairs cut short. */
    public CutReport cut() {
        return cut;
    }

    /** Searches for rows near one that may have been added after all others. */
    public NearRows near() {
        return new NearRows(table, settings);
    }
}
