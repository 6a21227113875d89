package health.auric.intake;

/** What became of the rows read so far; every row is in exactly one of landed to rejected. */
public record BatchCounts(
        long rows, long landed, long unchanged, long older, long quarantined, long rejected, long decided) {

    public static final BatchCounts NONE = new BatchCounts(0, 0, 0, 0, 0, 0, 0);

    /** Landed, and not yet decided. */
    public long pending() {
        return landed - decided;
    }

    /** How many rows there is nothing more to do about. */
    public long settled() {
        return rows - pending();
    }
}
