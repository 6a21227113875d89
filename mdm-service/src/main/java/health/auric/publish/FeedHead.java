package health.auric.publish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last position of the feed and when its entry was written; a new feed stands at 0 and has no entry. */
public record FeedHead(
        int incarnation, long position, @Nullable Instant lastEntry) {}
