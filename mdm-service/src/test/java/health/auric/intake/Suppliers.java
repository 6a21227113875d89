package health.auric.intake;

import java.util.List;
import java.util.Map;

/** Suppliers as sources send them. */
public final class Suppliers {

    private static final Map<String, String> ADDRESS = Map.of(
            "use", "ORDER",
            "line1", "2210 Quarry Ridge Rd",
            "city", "Dunmere",
            "state", "OH",
            "postal", "44101",
            "country", "US");

    private Suppliers() {}

    /** As little as conforms. */
    public static Map<String, Object> content(String name) {
        return Map.of("legalName", name, "roles", List.of("DISTRIBUTOR"), "addresses", List.of(ADDRESS));
    }
}
