package health.auric.publish;

import health.auric.access.Actor;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the feed from one position on, in one snapshot, and refuses places it cannot go on from. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class FeedReader {

    /** How far one read looks for entries that the subscriber may read: filters must not make it long. */
    private static final int WINDOW = 10_000;

    private final JdbcClient database;
    private final FeedRows rows;
    private final FeedEvents events;

    FeedReader(JdbcClient database, FeedRows rows, FeedEvents events) {
        this.database = database;
        this.rows = rows;
        this.events = events;
    }

    /** Without a cursor from the oldest entry that is kept. */
    FeedPage page(Actor actor, @Nullable DomainName domain, @Nullable FeedCursor after, int limit) {
        var state = state();
        long position = after == null ? state.oldest - 1 : state.checked(after);
        long upTo = Math.min(state.head, position + WINDOW);
        var found = position == upTo ? List.<FeedRow>of() : rows.between(actor, domain, position, upTo, limit);
        long next = found.size() == limit ? found.getLast().position() : upTo;
        return new FeedPage(
                events.of(found, actor, state.incarnation),
                new FeedCursor(state.incarnation, next),
                new FeedCursor(state.incarnation, state.head));
    }

    private State state() {
        return database.sql("""
                        select incarnation, pos, coalesce((select min(f.pos) from publish.feed f), pos + 1) as oldest
                        from publish.feed_head""")
                .query((row, _) -> new State(row.getInt("incarnation"), row.getLong("pos"), row.getLong("oldest")))
                .single();
    }

    private record State(int incarnation, long head, long oldest) {

        long checked(FeedCursor after) {
            if (after.incarnation() != incarnation) {
                throw gone("This cursor is from before the hub was restored, or from another hub.");
            }
            if (after.position() > head) {
                throw gone("This cursor is beyond the end of the feed.");
            }
            if (after.position() < oldest - 1) {
                throw gone("The entries behind this cursor are not kept any more.");
            }
            return after.position();
        }

        private static Refusal gone(String why) {
            return new Refusal(
                    Refusal.Kind.GONE, why + " Start again at /api/v1/feed without after, or load everything anew.");
        }
    }
}
