package health.auric.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/** A record check a definition asks for: its name, the attributes it is told about, and the check itself. */
public record RecordRule(
        String name, Map<String, String> about, @JsonIgnore RecordCheck check) {

    public RecordRule {
        about = Map.copyOf(about);
    }
}
