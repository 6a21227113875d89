package health.auric.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How good the records are that sources send. */
public interface QualityShelf {

    List<Scorecard> scorecards(By by);

    /** What a card is about. */
    enum By {
        SOURCE,
        FACILITY,
        DOMAIN
    }

    /** One source, facility or domain; the score is 0 to 100, and not known without records. */
    record Scorecard(
            String name,
            @Nullable SourceBadge badge,
            String page,
            @Nullable Integer score,
            long records,
            long quarantined,
            List<Share> completeness,
            List<Count> findings) {

        public Scorecard {
            completeness = List.copyOf(completeness);
            findings = List.copyOf(findings);
        }
    }

    /** How many of the records fill an attribute, in percent. */
    record Share(String label, int percent) {}

    /** How often something was noticed; {@code page} lists where, if a list can. */
    record Count(
            String code,
            String sentence,
            long count,
            @Nullable String page) {}
}
