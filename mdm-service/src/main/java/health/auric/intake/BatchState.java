package health.auric.intake;

/** How far a batch is. */
public enum BatchState {
    /** It is on disk and waits for its turn. */
    RECEIVED,
    /** Its rows are being read, or the lane still decides them. */
    RUNNING,
    /** It stands still until the lane has caught up or the database is back, and then goes on by itself. */
    WAITING,
    /** Every row is read, and what landed is decided. */
    DONE,
    /** It cannot be read to its end; what landed before stays. */
    FAILED,
    /** Somebody ended it; what landed before stays. */
    CANCELED;

    public boolean isOpen() {
        return this == RECEIVED || this == RUNNING || this == WAITING;
    }
}
