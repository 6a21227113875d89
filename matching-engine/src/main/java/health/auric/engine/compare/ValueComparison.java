package health.auric.engine.compare;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import org.jspecify.annotations.Nullable;

/** Values as wholes, one or several per row; the best pair of values counts, and a rare value in common counts more. */
public final class ValueComparison implements Comparison {
    private final Subject subject;
    private final Terms terms;
    private final Column column;
    private final @Nullable Column elsewhere;
    private final Grader grader;
    private final Scale scale;
    private final TokenSimilarity grades;

    public ValueComparison(Subject subject, Column column, @Nullable Column elsewhere, Grader grader, Terms terms) {
        this.subject = subject;
        this.terms = terms;
        this.column = column;
        this.elsewhere = elsewhere;
        this.grader = grader;
        this.scale = new Scale(grader.levels());
        this.grades = new TokenSimilarity(terms, grader);
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
    public int compare(int a, int b, Scratch scratch) {
        if (column.isEmpty(a) || column.isEmpty(b)) {
            return Scale.MISSING;
        }
        int best = -1;
        float bits = 0;
        for (int i = column.start(a); i < column.end(a); i++) {
            int x = column.token(i);
            for (int j = column.start(b); j < column.end(b); j++) {
                int y = column.token(j);
                int level = x == y ? grader.levels().size() - 1 : (int) scratch.similarity(x, y, grades);
                bits = level > best || x == y ? Math.max(level > best ? 0 : bits, column.bits(x)) : bits;
                best = Math.max(best, level);
            }
        }
        int level = elsewhere != null && best < NameGrader.ELSEWHERE && swapped(a, b) ? NameGrader.ELSEWHERE : best;
        return scale.outcome(level, rarity(bits));
    }

    private boolean swapped(int a, int b) {
        return holds(a, b) || holds(b, a);
    }

    private boolean holds(int a, int b) {
        for (int i = column.start(a); i < column.end(a); i++) {
            if (elsewhere != null && elsewhere.holds(b, column.token(i))) {
                return true;
            }
        }
        return false;
    }

    private int rarity(float bits) {
        double share = bits / (Math.log(column.rows() + 1.0) / Math.log(2));
        return share < 0.4 ? 0 : share < 0.75 ? 1 : 2;
    }
}
