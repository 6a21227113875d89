package health.auric.ui;

import java.util.Map;

/** What became of a command: exactly one of four, and the page knows what to show for each. */
public sealed interface Outcome<T> {

    /** It is in effect; {@code result} is what the next page needs, usually the id of what was changed. */
    record Done<T>(T result) implements Outcome<T> {}

    /** Somebody else changed it meanwhile; the sentence says what, and nothing was written. */
    record Stale<T>(String sentence) implements Outcome<T> {}

    /** Refused: one sentence per form field, or under {@link #FORM} when no single field is to blame. */
    record Invalid<T>(Map<String, String> errors) implements Outcome<T> {

        /** The key of a sentence that concerns the whole form. */
        public static final String FORM = "";

        public Invalid {
            errors = Map.copyOf(errors);
        }
    }

    /** Kept as a request until somebody else signs it; the sentence says who can. */
    record NeedsApproval<T>(String sentence) implements Outcome<T> {}
}
