package health.auric.engine.candidate;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Lists the values too many records share. */
final class Oversize {

    private static final int LISTED = 1_000;

    private Oversize() {}

    static CutReport report(TermTable table, Postings postings, BulkSettings settings, byte[] cuts) {
        var oversized = IntStream.range(0, table.distinctTerms())
                .filter(term -> postings.size(term) > limit(table.isKey(term), settings))
                .mapToObj(term -> value(table, postings, term))
                .sorted(Comparator.comparing(CutReport.Oversized::records)
                        .reversed()
                        .thenComparing(CutReport.Oversized::family)
                        .thenComparing(CutReport.Oversized::value))
                .limit(LISTED)
                .toList();
        return new CutReport(given(table, cuts), oversized);
    }

    private static int limit(boolean key, BulkSettings settings) {
        return key ? settings.group() : settings.block();
    }

    private static CutReport.Oversized value(TermTable table, Postings postings, int term) {
        var family = table.given.families().get(table.family(term)).name();
        return new CutReport.Oversized(family, table.given.text().apply(term), postings.size(term));
    }

    private static byte[] given(TermTable table, byte[] cuts) {
        byte[] given = new byte[cuts.length];
        for (int row = 0; row < cuts.length; row++) {
            given[table.rowOf[row]] = cuts[row];
        }
        return given;
    }
}
