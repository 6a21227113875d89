package health.auric.engine.compare;

/**
 * Counts the edits between two words with bit-parallel arithmetic after Myers and Hyyrö. Keeps a table between calls, so
 * that nothing is created: one instance per thread.
 */
public final class EditDistance {

    private static final int WORD = 64;
    private static final ThreadLocal<EditDistance> MINE = ThreadLocal.withInitial(EditDistance::new);

    private final long[] places = new long[128];
    private int[] row = new int[64];
    private int[] before = new int[64];
    private int[] earlier = new int[64];

    /** The instance of this thread. */
    public static EditDistance mine() {
        return MINE.get();
    }

    /** Insertions, deletions and replacements. */
    public int levenshtein(CharSequence a, CharSequence b) {
        CharSequence pattern = a.length() <= b.length() ? a : b;
        CharSequence text = pattern == a ? b : a;
        if (pattern.isEmpty()) {
            return text.length();
        }
        return pattern.length() <= WORD ? bits(pattern, text, false) : rows(pattern, text, false);
    }

    /** As Levenshtein, where two neighbors that changed places count as one edit. */
    public int swapping(CharSequence a, CharSequence b) {
        CharSequence pattern = a.length() <= b.length() ? a : b;
        CharSequence text = pattern == a ? b : a;
        if (pattern.isEmpty()) {
            return text.length();
        }
        return pattern.length() <= WORD ? bits(pattern, text, true) : rows(pattern, text, true);
    }

    // One pass over the text; each bit stands for a place in the pattern. Long, because splitting it costs speed.
    private int bits(CharSequence pattern, CharSequence text, boolean swaps) {
        int length = pattern.length();
        mark(pattern);
        long last = 1L << (length - 1);
        long up = -1L;
        long down = 0;
        long diagonal = 0;
        long previous = 0;
        int distance = length;
        for (int i = 0; i < text.length(); i++) {
            long equal = places(pattern, text.charAt(i));
            long swapped = swaps ? ((~diagonal & equal) << 1) & previous : 0;
            diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
            long plus = down | ~(diagonal | up);
            long minus = diagonal & up;
            distance += (plus & last) != 0 ? 1 : (minus & last) != 0 ? -1 : 0;
            plus = plus << 1 | 1;
            minus <<= 1;
            up = minus | ~(diagonal | plus);
            down = diagonal & plus;
            previous = equal;
        }
        unmark(pattern);
        return distance;
    }

    private void mark(CharSequence pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < places.length) {
                places[c] |= 1L << i;
            }
        }
    }

    private void unmark(CharSequence pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < places.length) {
                places[c] = 0;
            }
        }
    }

    private long places(CharSequence pattern, char c) {
        if (c < places.length) {
            return places[c];
        }
        long found = 0;
        for (int i = 0; i < pattern.length(); i++) {
            found |= pattern.charAt(i) == c ? 1L << i : 0;
        }
        return found;
    }

    // Words longer than a machine word are rare; three rows are enough for swaps.
    private int rows(CharSequence pattern, CharSequence text, boolean swaps) {
        start(pattern.length());
        for (int i = 1; i <= text.length(); i++) {
            int[] oldest = earlier;
            earlier = before;
            before = row;
            row = oldest;
            fill(pattern, text, i, swaps);
        }
        return row[pattern.length()];
    }

    private void fill(CharSequence pattern, CharSequence text, int i, boolean swaps) {
        char c = text.charAt(i - 1);
        row[0] = i;
        for (int j = 1; j <= pattern.length(); j++) {
            int replaced = before[j - 1] + (pattern.charAt(j - 1) == c ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            boolean swapped = swaps
                    && i > 1
                    && j > 1
                    && pattern.charAt(j - 2) == c
                    && pattern.charAt(j - 1) == text.charAt(i - 2);
            if (swapped) {
                row[j] = Math.min(row[j], earlier[j - 2] + 1);
            }
        }
    }

    private void start(int length) {
        if (row.length <= length) {
            row = new int[length + 1];
            before = new int[length + 1];
            earlier = new int[length + 1];
        }
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
    }
}
