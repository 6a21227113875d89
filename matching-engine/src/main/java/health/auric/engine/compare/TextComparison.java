package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import java.util.List;

/** Names, titles and texts by their words: how much of each side the other one explains, rare words counting more. */
public final class TextComparison implements Comparison {
    private final Subject subject;
    private final Terms terms;
    private final Column column;
    private final Alignment alignment;
    private final Scale scale;

    /** Strength multiplies all weights; different is the weight, before that, of texts with nothing in common. */
    public TextComparison(Subject subject, Column column, Column all, Terms terms, double strength, double different) {
        this.subject = subject;
        this.terms = terms;
        this.column = column;
        this.alignment = new Alignment(column, all, new TokenSimilarity(terms));
        this.scale = scale(strength, different);
    }

    private static Scale scale(double by, double different) {
        return new Scale(List.of(
                of("different", different * by),
                of("little in common", -6 * by),
                of("some in common", -2 * by),
                rare("partly the same", 0 * by),
                rare("one within the other", 1.5 * by),
                rare("half the same", 2.5 * by),
                rare("mostly the same, one within the other", 4 * by),
                rare("mostly the same", 4.5 * by),
                rare("nearly the same", 6 * by),
                rare("the same", 7 * by)));
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public String standard(int row) {
        return terms.text(column, row);
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public int compare(int a, int b, Scratch s) {
        if (column.isEmpty(a) || column.isEmpty(b)) {
            return Scale.MISSING;
        }
        alignment.align(a, b, s);
        float x = s.shared / (s.shared + s.overA + 1e-6f);
        float y = s.shared / (s.shared + s.overB + 1e-6f);
        int level = s.same ? 9 : level(Math.min(x, y), Math.max(x, y));
        return scale.outcome(level, rarity(s.shared / Math.log(column.rows() + 1) * Math.log(2)));
    }

    private static int level(float low, float high) {
        if (low >= 0.9) {
            return 8;
        }
        if (low >= 0.5) {
            return low >= 0.72 ? 7 : high >= 0.9 ? 6 : 5;
        }
        if (high >= 0.5) {
            return high >= 0.85 ? 4 : low >= 0.25 ? 3 : 2;
        }
        return low >= 0.3 ? 3 : high >= 0.3 ? 2 : high >= 0.12 ? 1 : 0;
    }

    private static int rarity(double uniques) {
        return uniques < 0.8 ? 0 : uniques < 1.7 ? 1 : 2;
    }
}
