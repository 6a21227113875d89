package health.auric.intake.batch;

import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** When a batch that could not go on is tried again: soon, then less and less often. */
record Retry(int failures, Instant at) {

    private static final int LONGEST_SECONDS = 30;
    private static final int MOST_UNEXPLAINED = 6;

    static Retry first(Instant now, RuntimeException cause) {
        return new Retry(0, now).next(now, cause);
    }

    // An outage of the database is nobody's fault and ends; a batch is given up only for what the hub cannot explain.
    Retry next(Instant now, RuntimeException cause) {
        boolean outage = cause instanceof DataAccessException || cause instanceof TransactionException;
        int next = outage ? Math.min(failures + 1, MOST_UNEXPLAINED - 1) : failures + 1;
        return new Retry(next, now.plusSeconds(Math.min(LONGEST_SECONDS, 1L << (next - 1))));
    }

    boolean isDue(Instant now) {
        return !now.isBefore(at);
    }

    boolean isHopeless() {
        return failures >= MOST_UNEXPLAINED;
    }

    long seconds() {
        return Math.min(LONGEST_SECONDS, 1L << (failures - 1));
    }
}
