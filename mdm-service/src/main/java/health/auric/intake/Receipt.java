package health.auric.intake;

import org.jspecify.annotations.Nullable;

/** What became of one change somebody sent: where it waits, and once it is decided the golden record it is part of. */
public record Receipt(
        State state,
        @Nullable Long position,
        boolean decided,
        @Nullable GoldenLink golden) {

    /** What the hub did with it. */
    public enum State {
        LANDED,
        UNCHANGED,
        OLDER
    }
}
