package health.auric.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The registered Java functions a definition may name; there is no other logic in a definition. */
public record NamedFunctions(
        Map<String, Standardizer> schemes,
        Map<String, Standardizer> standardizers,
        Map<String, GroupStandardizer> groupStandardizers) {

    public NamedFunctions {
        schemes = Map.copyOf(schemes);
        standardizers = Map.copyOf(standardizers);
        groupStandardizers = Map.copyOf(groupStandardizers);
    }

    /** All names of one kind in alphabetical order, for messages that say what would have been right. */
    static Set<String> sorted(Set<String> names) {
        return new TreeSet<>(names);
    }
}
