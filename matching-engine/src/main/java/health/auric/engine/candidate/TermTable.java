package health.auric.engine.candidate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The terms of a set of records, arranged in the order of the records' own keys, so that nothing found depends on the order they were given in. */
public final class TermTable {

    final TermRows given;
    final int[] rowOf;
    final int[] source;
    final int[] start;
    final int[] terms;
    final int[] twin;

    private TermTable(TermRows given, int[] rowOf, boolean asGiven) {
        this.given = given;
        this.rowOf = rowOf;
        this.source = new int[rowOf.length];
        this.start = asGiven ? given.start() : new int[rowOf.length + 1];
        this.terms = asGiven ? given.terms() : new int[given.start()[rowOf.length]];
        this.twin = new Twins(this, arranged(!asGiven)).first();
    }

    /** Puts every row in its place; returns the fingerprints in that order. */
    private long[] arranged(boolean terms) {
        long[] fingerprint = new long[rowOf.length];
        for (int row = 0; row < rowOf.length; row++) {
            source[row] = given.source()[rowOf[row]];
            fingerprint[row] = given.fingerprint()[rowOf[row]];
            if (terms) {
                start[row + 1] = distinct(rowOf[row], start[row]);
            }
        }
        return fingerprint;
    }

    /** Arranges the rows of a caller. */
    public static TermTable of(TermRows given) {
        var order = given.order();
        boolean ordered =
                IntStream.range(1, given.rows()).allMatch(i -> order.get(i - 1).compareTo(order.get(i)) <= 0);
        var rows = IntStream.range(0, given.rows());
        return new TermTable(given, ordered ? rows.toArray() : sorted(given), ordered && given.isDistinct());
    }

    private static int[] sorted(TermRows given) {
        var rows = IntStream.range(0, given.rows()).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(
                rows, (a, b) -> given.order().get(a).compareTo(given.order().get(b)));
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }

    private int distinct(int row, int from) {
        int size = given.terms(row);
        System.arraycopy(given.terms(), given.start()[row], terms, from, size);
        Arrays.sort(terms, from, from + size);
        int end = from;
        for (int i = from; i < from + size; i++) {
            if (i == from || terms[i] != terms[i - 1]) {
                terms[end++] = terms[i];
            }
        }
        return end;
    }

    /** How many records there are. */
    public int rows() {
        return rowOf.length;
    }

    int size(int row) {
        return start[row + 1] - start[row];
    }

    int distinctTerms() {
        return given.familyOf().length;
    }

    int family(int term) {
        return given.familyOf()[term];
    }

    boolean isKey(int term) {
        return family(term) == TermRows.KEYS;
    }

    /** Whether the row stands for itself, not for a twin. */
    boolean stands(int row) {
        return twin[row] == row;
    }
}
