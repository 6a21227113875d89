package health.auric.publish;

import health.auric.kernel.Refusal;
import java.util.regex.Pattern;

/** A place in the feed: which feed it is, and the last position that was read. Written as in {@code 1.4711}. */
public record FeedCursor(int incarnation, long position) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,17})");

    public static FeedCursor parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw Refusal.invalid("after", "is a cursor as this feed answers it, as in 1.4711");
        }
        return new FeedCursor(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2)));
    }

    @Override
    public String toString() {
        return incarnation + "." + position;
    }
}
