package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import java.util.List;

/** A maker or owner named in its own field on one side, and there or anywhere in the text on the other. */
public final class BrandComparison implements Comparison {
    private static final Scale SCALE = new Scale(List.of(
            of("different", -2.5),
            of("not mentioned on the other side", -1),
            of("partly mentioned on the other side", 0),
            rare("mentioned on the other side", 0.8),
            rare("partly the same", 0.8),
            rare("the same", 1.5)));
    private final Subject subject;
    private final Terms terms;
    private final Column column;
    private final Column all;
    private final Alignment alignment;

    public BrandComparison(Subject subject, Column column, Column all, Terms terms) {
        this.subject = subject;
        this.terms = terms;
        this.column = column;
        this.all = all;
        this.alignment = new Alignment(column, all, new TokenSimilarity(terms));
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
        return SCALE;
    }

    @Override
    public int compare(int a, int b, Scratch s) {
        if (column.isEmpty(a) || column.isEmpty(b)) {
            return column.isEmpty(a) && column.isEmpty(b)
                    ? Scale.MISSING
                    : column.isEmpty(a) ? mentioned(b, a) : mentioned(a, b);
        }
        alignment.align(a, b, s);
        float high = s.shared / (s.shared + Math.min(s.overA, s.overB) + 1e-6f);
        float low = s.shared / (s.shared + Math.max(s.overA, s.overB) + 1e-6f);
        return SCALE.outcome(s.same || low > 0.8 ? 5 : high > 0.4 ? 4 : 0, rarity(s.shared));
    }

    private int mentioned(int owner, int other) {
        float found = 0;
        float total = 0;
        for (int i = column.start(owner); i < column.end(owner); i++) {
            float bits = column.bits(column.token(i));
            total += bits;
            found += all.holds(other, column.token(i)) ? bits : 0;
        }
        return SCALE.outcome(found > 0.7 * total ? 3 : found > 0.2 * total ? 2 : 1, rarity(found));
    }

    private int rarity(float bits) {
        double share = bits / Math.log(column.rows() + 1.0) * Math.log(2);
        return share < 0.4 ? 0 : share < 0.75 ? 1 : 2;
    }
}
