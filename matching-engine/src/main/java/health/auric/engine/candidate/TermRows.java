package health.auric.engine.candidate;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Records as rows of term numbers, for a caller that has numbered its terms already.
 *
 * @param families the kinds of terms, in front the kind of exact keys, see {@link #withKeys}
 * @param familyOf for each term the index of its family
 * @param text for each term what it says; read for reports and for words one edit away
 * @param order for each row a unique and stable key. Ties break by it and neighbors in it are worked on together, so a
 *     place or the start of a name in front of the id makes it faster.
 * @param source for each row the number of the file or system it came from
 * @param fingerprint for each row one number over all its standardized values, equal for identical records; 0 for none
 * @param start where the terms of each row begin, and at last where they end
 * @param terms the terms of all rows
 */
public record TermRows(
        List<TermFamily> families,
        byte[] familyOf,
        IntFunction<String> text,
        List<String> order,
        int[] source,
        long[] fingerprint,
        int[] start,
        int[] terms) {

    /** Index of the family of exact keys: records that share one always meet. */
    public static final int KEYS = 0;

    /** The families with that of the exact keys in front. */
    public static List<TermFamily> withKeys(List<TermFamily> families) {
        return Stream.concat(Stream.of(TermFamily.exact("key", 1)), families.stream())
                .toList();
    }

    int rows() {
        return source.length;
    }

    int terms(int row) {
        return start[row + 1] - start[row];
    }

    /** Whether the terms of every row are sorted, each one given once. */
    boolean isDistinct() {
        for (int row = 0; row < rows(); row++) {
            for (int i = start[row] + 1; i < start[row + 1]; i++) {
                if (terms[i] <= terms[i - 1]) {
                    return false;
                }
            }
        }
        return true;
    }
}
