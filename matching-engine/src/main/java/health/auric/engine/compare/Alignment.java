package health.auric.engine.compare;

import health.auric.engine.prepare.Column;

/** Aligns the tokens of two rows: what they share, and what is left over on each side, in bits. */
final class Alignment {
    private static final int FUZZY = 24;
    private static final float ELSEWHERE = 0.3f;
    private final Column column;
    private final Column all;
    private final TokenSimilarity similarity;

    Alignment(Column column, Column all, TokenSimilarity similarity) {
        this.column = column;
        this.all = all;
        this.similarity = similarity;
    }

    void align(int a, int b, Scratch s) {
        s.shared = 0;
        s.overA = 0;
        s.overB = 0;
        s.lefts = 0;
        s.rights = 0;
        exact(a, b, s);
        s.same = s.lefts == 0 && s.rights == 0;
        if (s.lefts > 0 && s.rights > 0 && s.lefts <= FUZZY && s.rights <= FUZZY) {
            fuzzy(s);
        }
        s.overA = leftover(s.left, s.lefts, b);
        s.overB = leftover(s.right, s.rights, a);
    }

    private void exact(int a, int b, Scratch s) {
        int i = column.start(a);
        int j = column.start(b);
        int endA = column.end(a);
        int endB = column.end(b);
        while (i < endA || j < endB) {
            int x = i < endA ? column.token(i) : Integer.MAX_VALUE;
            int y = j < endB ? column.token(j) : Integer.MAX_VALUE;
            if (x == y) {
                s.shared += column.bits(x);
            } else if (x < y) {
                s.left[s.lefts++] = x;
            } else {
                s.right[s.rights++] = y;
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }

    /** The best pair first, until no two tokens are alike. */
    private void fuzzy(Scratch s) {
        while (true) {
            float best = 0;
            int bestI = -1;
            int bestJ = -1;
            for (int i = 0; i < s.lefts; i++) {
                for (int j = 0; j < s.rights; j++) {
                    float value = s.similarity(s.left[i], s.right[j], similarity);
                    if (value > best || value == best && value > 0 && before(s, i, j, bestI, bestJ)) {
                        best = value;
                        bestI = i;
                        bestJ = j;
                    }
                }
            }
            if (best == 0) {
                return;
            }
            s.shared += best * Math.min(column.bits(s.left[bestI]), column.bits(s.right[bestJ]));
            s.left[bestI] = s.left[--s.lefts];
            s.right[bestJ] = s.right[--s.rights];
        }
    }

    /** Ties are broken by the pair of tokens, whichever row is first. */
    private static boolean before(Scratch s, int i, int j, int k, int l) {
        long x = (long) Math.min(s.left[i], s.right[j]) << 32 | Math.max(s.left[i], s.right[j]);
        long y = (long) Math.min(s.left[k], s.right[l]) << 32 | Math.max(s.left[k], s.right[l]);
        return x < y;
    }

    private float leftover(int[] tokens, int count, int other) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += column.bits(tokens[i]) * (all.holds(other, tokens[i]) ? ELSEWHERE : 1);
        }
        return sum;
    }
}
