package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import java.util.List;

/** Numbers inside names and titles, as sets: a version, a size or a site number that contradicts. */
public final class NumbersComparison implements Comparison {
    private static final Scale SCALE = new Scale(List.of(
            of("contradict", -2.5),
            of("some the same, some contradict", -1.2),
            of("only on one side", -0.5),
            of("more on one side", 0.2),
            of("the same", 1)));
    private final Subject subject;
    private final Terms terms;
    private final Column numbers;

    public NumbersComparison(Subject subject, Column numbers, Terms terms) {
        this.subject = subject;
        this.terms = terms;
        this.numbers = numbers;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public String standard(int row) {
        return terms.text(numbers, row);
    }

    @Override
    public Scale scale() {
        return SCALE;
    }

    @Override
    public int compare(int a, int b, Scratch scratch) {
        int n = numbers.end(a) - numbers.start(a);
        int m = numbers.end(b) - numbers.start(b);
        if (n + m == 0) {
            return Scale.MISSING;
        }
        int shared = 0;
        for (int i = numbers.start(a); i < numbers.end(a); i++) {
            shared += numbers.holds(b, numbers.token(i)) ? 1 : 0;
        }
        return SCALE.outcome(level(n, m, shared), 1);
    }

    private static int level(int n, int m, int shared) {
        if (n == 0 || m == 0) {
            return 2;
        }
        if (shared < n && shared < m) {
            return shared == 0 ? 0 : 1;
        }
        return n == m ? 4 : 3;
    }
}
