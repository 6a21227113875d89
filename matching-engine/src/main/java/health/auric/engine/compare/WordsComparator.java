package health.auric.engine.compare;

import health.auric.engine.text.Words;
import java.util.List;

/** Plain texts by the words they share. */
public final class WordsComparator extends Graded<Words> {

    private static final double[] BOUNDS = {0.2, 0.4, 0.6, 0.8, 1};

    public WordsComparator() {
        super(
                "hardly a word in common",
                "few words in common",
                "some words in common",
                "most words in common",
                "nearly all words in common",
                "the same words");
    }

    @Override
    public int compare(Words a, Words b) {
        double shared = shared(a, b);
        int level = 0;
        while (level < BOUNDS.length && shared >= BOUNDS[level]) {
            level++;
        }
        return level;
    }

    /** Twice the words in common, of the words of both: one walk along two sorted lists. */
    private static double shared(Words a, Words b) {
        int all = a.distinct().size() + b.distinct().size();
        return all == 0 ? 1 : 2.0 * common(a.distinct(), b.distinct()) / all;
    }

    private static int common(List<String> left, List<String> right) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            int order = left.get(i).compareTo(right.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    double similarity(Words a, Words b, int level) {
        return shared(a, b);
    }
}
