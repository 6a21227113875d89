package health.auric.intake;

import health.auric.model.Finding;
import java.util.List;

/** What became of one arrival. */
public sealed interface Fate {

    /** It is on its way to the lane; the position is its place in the queue. */
    record Landed(long position) implements Fate {}

    /** The hub already has exactly this. */
    record Unchanged() implements Fate {}

    /** The hub already has something newer of this record, and keeps it. */
    record Older() implements Fate {}

    /** The same source position came before with other content; which of the two is right only the source can say. */
    record Contradicts() implements Fate {}

    /** It does not conform, for the reasons found; in quarantine when the landing keeps such, else nowhere. */
    record Refused(List<Finding> findings) implements Fate {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
