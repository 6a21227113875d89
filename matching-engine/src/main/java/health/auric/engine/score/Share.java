package health.auric.engine.score;

/** An estimated share with the interval that holds the true one 95 times of 100. */
public record Share(double share, double low, double high) {
    private static final double WIDE = 1.96;

    static Share of(double share, double variance) {
        double half = WIDE * Math.sqrt(variance);
        return new Share(share, Math.max(0, share - half), Math.min(1, share + half));
    }

    @Override
    public String toString() {
        return "%.1f %% (between %.1f and %.1f %%)".formatted(100 * share, 100 * low, 100 * high);
    }
}
