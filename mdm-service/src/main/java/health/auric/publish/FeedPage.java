package health.auric.publish;

import java.util.List;

/** A part of the feed, where to go on behind it, and where the feed stood. */
public record FeedPage(List<FeedEvent> events, FeedCursor next, FeedCursor head) {

    boolean isOver() {
        return next.position() >= head.position();
    }
}
