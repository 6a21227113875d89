package health.auric.golden;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** What one source record, or one person, gave to a golden record: the attributes by the rule that took them. */
public sealed interface Lineage {

    Map<String, List<String>> rules();

    /** Attributes a source record gave. */
    @JsonPropertyOrder({"record", "source", "key", "at", "rules"})
    record FromSource(String record, String source, String key, String at, Map<String, List<String>> rules)
            implements Lineage {}

    /** Attributes a person set. */
    @JsonPropertyOrder({"override", "by", "at", "reason", "rules"})
    record FromPerson(String by, String at, String reason, Map<String, List<String>> rules) implements Lineage {

        @JsonProperty
        boolean override() {
            return true;
        }
    }
}
