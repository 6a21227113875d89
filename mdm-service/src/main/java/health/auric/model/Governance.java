package health.auric.model;

import java.util.List;
import java.util.Map;

/** Who may create records of a domain, whose approval each change needs, and which kinds of targets use what. */
public record Governance(List<String> create, Map<String, List<String>> approve, Map<String, List<String>> consume) {

    static final Governance NONE = new Governance(List.of(), Map.of(), Map.of());

    public Governance {
        create = List.copyOf(create);
        approve = Map.copyOf(approve);
        consume = Map.copyOf(consume);
    }

    /** The roles that approve a change of an attribute, or an act such as create or retire; each one must sign. */
    public List<String> approvers(String subject) {
        return of(approve, subject);
    }

    /** The kinds of targets that use an attribute. */
    public List<String> consumers(String attribute) {
        return of(consume, attribute);
    }

    private static List<String> of(Map<String, List<String>> map, String name) {
        return map.getOrDefault(name, map.getOrDefault(Reserved.OTHERWISE, List.of()));
    }

    /** One attribute: where its value comes from, who creates it, who approves it and who consumes it. */
    public record Row(
            String attribute,
            String label,
            List<String> sources,
            List<String> creates,
            List<String> approves,
            List<String> consumes) {}
}
