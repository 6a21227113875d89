package health.auric.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How urgent a landing is, and what happens to what does not conform. */
public record LandingMode(
        int priority, boolean quarantines, @Nullable UUID batch) {

    /** One change somebody waits for; a refused one is told to its sender and kept nowhere. */
    public static final LandingMode INTERACTIVE = new LandingMode(0, false, null);

    /** Many changes nobody watches one by one; refused ones go to quarantine. */
    public static final LandingMode BULK = new LandingMode(1, true, null);

    /** Many changes that came as one upload. */
    public static LandingMode upload(UUID batch) {
        return new LandingMode(1, true, batch);
    }
}
