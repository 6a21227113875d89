package health.auric.engine.candidate;

import java.util.List;

/**
 * The terms of a set of records, as numbers in arrays. Inside, records stand in the order of their own keys, so that
 * nothing found depends on the order they were given in.
 */
public final class TermTable {

    /** The family of exact keys; those of the caller follow. */
    static final int KEYS = 0;

    final List<TermFamily> families;
    final TermDictionary dictionary;
    final byte[] familyOf;
    final int[] rowOf;
    final int[] source;
    final int[] start;
    final int[] terms;
    final int[] twin;

    TermTable(List<TermFamily> families, TermDictionary dictionary, RowArrays rows) {
        this.families = families;
        this.dictionary = dictionary;
        this.rowOf = rows.rowOf();
        this.source = rows.source();
        this.start = rows.start();
        this.terms = rows.terms();
        this.twin = Twins.of(rows);
        this.familyOf = new byte[dictionary.size()];
        for (int term = 0; term < familyOf.length; term++) {
            familyOf[term] = (byte) dictionary.family(term);
        }
    }

    /** How many records there are. */
    public int rows() {
        return rowOf.length;
    }

    boolean stands(int row) {
        return twin[row] == row;
    }

    /** The records while they are taken in, in the order of their own keys once built. */
    record RowArrays(int[] rowOf, int[] source, long[] content, int[] start, int[] terms) {}
}
