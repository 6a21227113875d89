package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import java.util.List;

/** House number and street as one comparison: the same street with another number is another place. */
public final class StreetComparison implements Comparison {
    private static final Scale SCALE = new Scale(List.of(
            of("different", -2.5),
            of("partly the same street, another number", -1.5),
            of("another street, the same number", -0.5),
            of("the same street, another number", 0),
            of("partly the same street, number one digit off", 1),
            of("partly the same street", 1.5),
            of("the same street, no number", 2.5),
            of("partly the same street, the same number", 3),
            of("the same street, number one digit off", 3.5),
            rare("nearly the same street, the same number", 5),
            rare("the same", 6)));
    private final Subject subject;
    private final Terms terms;
    private final Column words;
    private final Column numbers;
    private final Alignment alignment;
    private final ValueComparison number;

    public StreetComparison(Subject subject, Column words, Column numbers, Column all, Terms terms) {
        this.subject = subject;
        this.terms = terms;
        this.words = words;
        this.numbers = numbers;
        this.alignment = new Alignment(words, all, new TokenSimilarity(terms));
        this.number = new ValueComparison(subject, numbers, null, Graders.IDENTIFIER, terms);
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public String standard(int row) {
        return (terms.text(numbers, row) + " " + terms.text(words, row)).strip();
    }

    @Override
    public Scale scale() {
        return SCALE;
    }

    @Override
    public int compare(int a, int b, Scratch s) {
        if (words.isEmpty(a) || words.isEmpty(b)) {
            return Scale.MISSING;
        }
        int numbered = number.scale().level(number.compare(a, b, s));
        alignment.align(a, b, s);
        float x = s.shared / (s.shared + s.overA + 1e-6f);
        float y = s.shared / (s.shared + s.overB + 1e-6f);
        float low = Math.min(x, y);
        float high = Math.max(x, y);
        double share = s.shared / Math.log(words.rows() + 1.0) * Math.log(2);
        return SCALE.outcome(level(numbered, s.same, low, high), share < 0.4 ? 0 : share < 0.9 ? 1 : 2);
    }

    private static int level(int number, boolean same, float low, float high) {
        if (same || low >= 0.85 || high >= 0.95 && low >= 0.5) {
            return number == 3 ? same ? 10 : 9 : number < 0 ? 6 : number == 2 ? 8 : 3;
        }
        if (high >= 0.6) {
            return number == 3 ? 7 : number < 0 ? 5 : number == 2 ? 4 : 1;
        }
        return number == 3 ? 2 : 0;
    }
}
