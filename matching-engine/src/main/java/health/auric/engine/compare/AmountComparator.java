package health.auric.engine.compare;

import health.auric.engine.text.Amount;

/** Numbers and prices, by how far they are apart in relation to the greater one. */
public final class AmountComparator extends Graded<Amount> {

    private static final double[] BOUNDS = {0.5, 0.25, 0.1, 0.02, 1e-9};

    public AmountComparator() {
        super("far apart", "half as much again", "a quarter apart", "a tenth apart", "nearly the same", "the same");
    }

    @Override
    public int compare(Amount a, Amount b) {
        double apart = apart(a, b);
        int level = 0;
        while (level < BOUNDS.length && apart <= BOUNDS[level]) {
            level++;
        }
        return level;
    }

    private static double apart(Amount a, Amount b) {
        double left = a.value().orElse(0);
        double right = b.value().orElse(0);
        boolean otherCurrency = !a.currency().isEmpty()
                && !b.currency().isEmpty()
                && !a.currency().equals(b.currency());
        double greatest = Math.max(Math.abs(left), Math.abs(right));
        return otherCurrency ? 1 : greatest == 0 ? 0 : Math.abs(left - right) / greatest;
    }

    @Override
    double similarity(Amount a, Amount b, int level) {
        return Math.max(0, 1 - apart(a, b));
    }
}
