package health.auric.engine.candidate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The candidates of one more record among those of a table, in memory; for one thread. */
public final class NearRows {

    private final TermTable table;
    private final Probe probe;

    public NearRows(TermTable table, BulkSettings settings) {
        this.table = table;
        var postings = new Postings(table);
        this.probe = new Probe(table, postings, new Variants(table, postings), settings);
    }

    /** The rows worth comparing with a record of these terms, each given once; terms no row has are passed over. */
    public int[] of(int[] terms, int source) {
        int[] known = Arrays.stream(terms)
                .filter(term -> term < table.distinctTerms())
                .toArray();
        var near = new Neighbors(0);
        probe.search(known, 0, known.length, -1, source, near);
        near.endRow();
        return IntStream.range(0, near.to(0)).map(i -> table.rowOf[near.row(i)]).toArray();
    }
}
