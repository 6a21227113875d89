package health.auric.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facilities and their local rules. */
public interface FacilityShelf {

    List<Facility> all();

    Optional<FacilityCard> find(String facility);

    /** Field: {@code rules}. Stale when {@code version} is not the current one. Done carries the new version. */
    Outcome<Long> changeRules(String facility, long version, String rules);

    /** One line in the list. {@code departures} counts the rules that differ from the default. */
    record Facility(String code, String name, String kind, String timeZone, int sources, int departures) {}

    /** A facility: rules in words, and as the JSON text that is edited. */
    record FacilityCard(Facility facility, List<Rule> rules, String json, long version, boolean editable) {

        public FacilityCard {
            rules = List.copyOf(rules);
        }
    }

    /** One rule: its name, what it means here in a sentence, and the domain it concerns if only one. */
    record Rule(
            String name,
            String label,
            String sentence,
            @Nullable String domain,
            boolean departs) {}
}
