package health.auric.publish;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.DomainName;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The feed for subscribers who come for it. Whoever may read records may follow them. */
@Guarded
public class FeedPull {

    private final FeedReader reader;
    private final FeedWatch watch;

    FeedPull(FeedReader reader, FeedWatch watch) {
        this.reader = reader;
        this.watch = watch;
    }

    /**
     * The next entries the actor may read, without a cursor from the oldest one on. When there are none it waits for some; the
     * cursor of an empty page can nevertheless be further on, behind entries that are not for this actor.
     */
    @Requires(Right.READ_RECORDS)
    public FeedPage pull(@Nullable DomainName domain, @Nullable FeedCursor after, int limit, Duration wait) {
        Actor actor = Actors.current();
        long end = System.nanoTime() + wait.toNanos();
        var page = reader.page(actor, domain, after, limit);
        for (long left = wait.toNanos(); page.events().isEmpty() && left > 0; left = end - System.nanoTime()) {
            if (page.isOver()) {
                watch.await(page.next().position(), left);
            }
            if (!watch.isRunning()) {
                return page;
            }
            page = reader.page(actor, domain, page.next(), limit);
        }
        return page;
    }
}
