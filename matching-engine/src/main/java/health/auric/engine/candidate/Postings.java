package health.auric.engine.candidate;

import java.util.Arrays;

/** For each term the records that have it, in one array, and what sharing it is worth. */
final class Postings {

    final int[] start;
    final int[] rows;
    final int[] weight;

    Postings(TermTable table) {
        int[] cursor = counts(table);
        this.start = cursor.clone();
        this.rows = new int[start[start.length - 1]];
        for (int row = 0; row < table.rows(); row++) {
            for (int i = table.start[row]; table.stands(row) && i < table.start[row + 1]; i++) {
                rows[cursor[table.terms[i]]++] = row;
            }
        }
        this.weight = weights(table);
    }

    int size(int term) {
        return start[term + 1] - start[term];
    }

    private static int[] counts(TermTable table) {
        int[] counts = new int[table.distinctTerms() + 1];
        for (int row = 0; row < table.rows(); row++) {
            for (int i = table.start[row]; table.stands(row) && i < table.start[row + 1]; i++) {
                counts[table.terms[i] + 1]++;
            }
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        return counts;
    }

    private int[] weights(TermTable table) {
        int[] weights = new int[table.distinctTerms()];
        for (int term = 0; term < weights.length; term++) {
            var family = table.given.families().get(table.family(term));
            weights[term] = Weight.of(table.rows(), size(term), family);
        }
        return weights;
    }
}
