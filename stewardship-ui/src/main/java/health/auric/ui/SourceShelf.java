package health.auric.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source systems and how each of them writes units of measure. */
public interface SourceShelf {

    List<Source> all();

    Optional<SourceCard> find(String source);

    /** One source system; without a facility it speaks for the whole system. */
    record Source(
            SourceBadge badge,
            String code,
            String name,
            String kind,
            @Nullable FacilityLink facility,
            int trust,
            long landed,
            long quarantined,
            @Nullable Instant lastLanded) {}

    /** The facility a source belongs to. */
    record FacilityLink(String code, String name) {}

    /** A source system with its unit table. */
    record SourceCard(Source source, List<Unit> units) {

        public SourceCard {
            units = List.copyOf(units);
        }
    }

    /** One unit of measure: the code the source writes and what it means elsewhere. */
    record Unit(
            String code,
            String display,
            @Nullable String x12,
            @Nullable String recommendation20,
            @Nullable String ucum) {}
}
