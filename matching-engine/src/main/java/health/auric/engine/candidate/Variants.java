package health.auric.engine.candidate;

import health.auric.engine.text.Spelling;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For rare words, mostly misspelled ones, the words one edit away. Two words within one edit share a form that lacks at
 * most one letter of each; so all such forms are hashed and sorted, and equal ones looked at closely.
 */
final class Variants {

    /** A word that more records have is taken to be meant as written. */
    private static final int RARE = 3;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int INDEX_BITS = 24;
    private static final int INDEX = (1 << INDEX_BITS) - 1;

    private final TermTable table;
    private final Postings postings;
    private final int[] words;
    private final String[] texts;
    private final int[] start;
    private final int[] near;

    Variants(TermTable table, Postings postings) {
        this.table = table;
        this.postings = postings;
        this.words = IntStream.range(0, table.distinctTerms())
                .filter(this::isWord)
                .limit(INDEX)
                .toArray();
        this.texts = Arrays.stream(words)
                .mapToObj(term -> table.given.text().apply(term))
                .toArray(String[]::new);
        long[] edges = edges();
        this.start = starts(edges);
        this.near = Arrays.stream(edges).mapToInt(edge -> (int) edge).toArray();
    }

    private int[] starts(long[] edges) {
        int[] starts = new int[table.distinctTerms() + 1];
        for (long edge : edges) {
            starts[(int) (edge >>> 32) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    int from(int term) {
        return start[term];
    }

    int to(int term) {
        return start[term + 1];
    }

    int near(int index) {
        return near[index];
    }

    private boolean isWord(int term) {
        if (!table.given.families().get(table.family(term)).fuzzy() || postings.size(term) == 0) {
            return false;
        }
        var text = table.given.text().apply(term);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(Character::isLetter);
    }

    /** Pairs of a rare word and one near it, sorted. */
    private long[] edges() {
        long[] forms = forms();
        var edges = new LongList();
        for (int from = 0; from < forms.length; ) {
            int to = from + 1;
            while (to < forms.length && forms[to] >>> INDEX_BITS == forms[from] >>> INDEX_BITS) {
                to++;
            }
            for (int a = from; a < to; a++) {
                for (int b = from; rare(forms[a]) && b < to; b++) {
                    link((int) forms[a] & INDEX, (int) forms[b] & INDEX, edges);
                }
            }
            from = to;
        }
        return Arrays.stream(edges.toArray()).sorted().distinct().toArray();
    }

    private boolean rare(long form) {
        return postings.size(words[(int) form & INDEX]) <= RARE;
    }

    private void link(int a, int b, LongList edges) {
        if (a != b && table.family(words[a]) == table.family(words[b]) && Spelling.oneEdit(texts[a], texts[b])) {
            edges.add((long) words[a] << 32 | words[b]);
        }
    }

    private long[] forms() {
        long[] forms = new long
                [Arrays.stream(texts).mapToInt(text -> text.length() + 1).sum()];
        int size = 0;
        for (int word = 0; word < texts.length; word++) {
            for (int without = -1; without < texts[word].length(); without++) {
                forms[size++] = Spelling.hashWithout(texts[word], without) << INDEX_BITS | word;
            }
        }
        Arrays.parallelSort(forms);
        return forms;
    }
}
