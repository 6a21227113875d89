package health.auric.intake;

/** What became of a batch; the three add up to its size. Known means landed or quarantined before. */
public record Landed(long landed, long quarantined, long known) {

    public static final Landed NOTHING = new Landed(0, 0, 0);

    public Landed plus(Landed other) {
        return new Landed(landed + other.landed, quarantined + other.quarantined, known + other.known);
    }
}
