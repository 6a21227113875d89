package health.auric.engine.candidate;

/** What a shared term is worth; whole numbers, so that a sum does not depend on the order of its parts. */
final class Weight {

    private static final double SCALE = 256;

    private Weight() {}

    /** The rarer among all records, the more. */
    static int of(long records, int sharing, TermFamily family) {
        double rarity = StrictMath.log1p(records / (double) Math.max(1, sharing));
        return (int) Math.max(1, Math.round(SCALE * rarity * family.weight()));
    }

    /** A word one edit away counts for half. */
    static int near(int weight) {
        return weight >> 1;
    }
}
