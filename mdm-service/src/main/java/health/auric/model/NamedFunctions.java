package health.auric.model;

import java.util.Map;

/** The registered Java functions a definition may name; there is no other logic in a definition. */
public record NamedFunctions(
        Map<String, Standardizer> schemes,
        Map<String, Standardizer> standardizers,
        Map<String, GroupStandardizer> groupStandardizers,
        Sealer sealer) {

    /** The standardizer of texts that name none, and the judge of what is a placeholder. */
    static final String PLAIN = "text";

    public NamedFunctions {
        schemes = Map.copyOf(schemes);
        standardizers = Map.copyOf(standardizers);
        groupStandardizers = Map.copyOf(groupStandardizers);
    }

    /** Functions without a key; values that must be sealed are refused until there is one. */
    public NamedFunctions(
            Map<String, Standardizer> schemes,
            Map<String, Standardizer> standardizers,
            Map<String, GroupStandardizer> groupStandardizers) {
        this(schemes, standardizers, groupStandardizers, Sealer.NO_KEY);
    }

    /** The same functions with a sealer. */
    public NamedFunctions sealedBy(Sealer other) {
        return new NamedFunctions(schemes, standardizers, groupStandardizers, other);
    }

    Standardizer plain() {
        return standardizers.getOrDefault(PLAIN, Standardized::accepted);
    }
}
