package health.auric.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hub holds at this moment, as far as the signed-in person may see it. */
public interface HomeBoard {

    Holdings holdings();

    /** Everything on the home page; {@code firstLanding} is a ready command that lands one record, for an empty hub. */
    record Holdings(
            long golden,
            long landed,
            long quarantined,
            long feedPosition,
            @Nullable Instant lastFeedEntry,
            List<DomainCount> domains,
            List<SourceCount> sources,
            List<Stage> flow,
            @Nullable String firstLanding) {

        public Holdings {
            domains = List.copyOf(domains);
            sources = List.copyOf(sources);
            flow = List.copyOf(flow);
        }

        /** Nothing has ever landed. */
        public boolean isEmpty() {
            return landed == 0 && golden == 0;
        }
    }

    /** One row per domain. */
    record DomainCount(String name, String label, long landed, long quarantined, long golden, int sources) {}

    /** One row per source system. */
    record SourceCount(
            SourceBadge badge,
            String code,
            String name,
            @Nullable String facility,
            long landed,
            long quarantined,
            @Nullable Instant lastLanded) {}

    /** One box of the strip "Flow right now": Sources, Intake, Match, Golden, Feed. */
    record Stage(String name, Health health, String number, String unit, List<Fact> facts) {

        public Stage {
            facts = List.copyOf(facts);
        }
    }

    /** A small line under the number: {@code behind} {@code 0.2 s}. */
    record Fact(String label, String value) {}

    /** How a stage is doing. */
    enum Health {
        FINE,
        SLOW,
        STOPPED,
        IDLE
    }
}
