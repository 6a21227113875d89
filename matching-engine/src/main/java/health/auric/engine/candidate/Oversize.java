package health.auric.engine.candidate;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Lists the values too many records share. */
final class Oversize {

    private static final int LISTED = 1_000;

    private Oversize() {}

    static CutReport report(TermTable table, Postings postings, BulkSettings settings, byte[] cuts) {
        var oversized = IntStream.range(0, table.familyOf.length)
                .filter(term -> postings.size(term) > limit(table.familyOf[term], settings))
                .boxed()
                .sorted(Comparator.comparing(postings::size).reversed().thenComparing(term -> term))
                .limit(LISTED)
                .map(term -> value(table, postings, term))
                .toList();
        return new CutReport(given(table, cuts), oversized);
    }

    private static int limit(int family, BulkSettings settings) {
        return family == TermTable.KEYS ? settings.group() : settings.block();
    }

    private static CutReport.Oversized value(TermTable table, Postings postings, int term) {
        var family = table.families.get(table.familyOf[term]).name();
        return new CutReport.Oversized(family, table.dictionary.text(term), postings.size(term));
    }

    private static byte[] given(TermTable table, byte[] cuts) {
        byte[] given = new byte[cuts.length];
        for (int row = 0; row < cuts.length; row++) {
            given[table.rowOf[row]] = cuts[row];
        }
        return given;
    }
}
