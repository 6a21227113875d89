package health.auric.resolve;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happens in a sequence. */
sealed interface Step {

    /** A source says what one of its records is, or that it has it no more. */
    record Send(
            String domain,
            String source,
            String key,
            long position,
            int changedAt,
            @Nullable Map<String, Object> content,
            boolean urgent)
            implements Step {

        RecordName name() {
            return new RecordName(domain, source, key);
        }

        String stream() {
            return domain + " " + source + " " + urgent;
        }
    }

    /** The lane of the domain takes all that waits, at most so many at once. */
    record Drain(String domain, int atOnce) implements Step {}

    /** A person sets a value of the golden record this source record belongs to, or with none lets the sources decide again. */
    record SetByHand(
            RecordName record, String attribute, @Nullable Object value, int at) implements Step {}

    /** What tells source records apart. */
    record RecordName(String domain, String source, String key) {
        @Override
        public String toString() {
            return domain + "/" + source + "/" + key;
        }
    }
}
