package health.auric.publish;

import java.util.Locale;

/** What a feed entry tells of. */
public enum FeedKind {
    CREATED,
    UPDATED,
    RETIRED,
    REACTIVATED,
    LOCAL_CHANGED;

    /** The word the feed uses, as in {@code local.changed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
