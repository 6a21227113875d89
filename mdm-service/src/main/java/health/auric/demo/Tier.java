package health.auric.demo;

/** How many source records each domain gets. */
public enum Tier {
    XS(30, 50, 50, 200, 50),
    S(200, 300, 1_000, 5_000, 500),
    M(1_000, 1_500, 10_000, 100_000, 3_000),
    L(15_000, 20_000, 80_000, 1_000_000, 60_000);

    private final int[] sizes;

    /** Sizes in the order of {@link Subject}. */
    Tier(int... sizes) {
        this.sizes = sizes;
    }

    long records(Subject subject) {
        return sizes[subject.ordinal()];
    }
}
