package health.auric.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The domains of the sequences, said again by hand and not read from their definitions. */
record Kind(
        String domain,
        String prefix,
        Map<String, Rule> golden,
        Map<String, String> identifiers,
        Map<String, String> references,
        Set<String> local) {

    enum Rule {
        TRUSTED,
        RECENT,
        LONGEST,
        UNION,
        CAUTIOUS,
        STRICT
    }

    /** The stricter the earlier. */
    static final List<String> HOLDS = List.of("STOP", "SLOW", "WATCH");

    static final Map<String, Integer> TRUST = Map.of("alpha", 10, "beta", 20, "gamma", 20);

    static final Kind GADGET = new Kind(
            "gadget",
            "GAD",
            Map.of(
                    "serial", Rule.TRUSTED,
                    "tag", Rule.TRUSTED,
                    "name", Rule.TRUSTED,
                    "use", Rule.TRUSTED,
                    "side", Rule.TRUSTED,
                    "color", Rule.RECENT,
                    "note", Rule.LONGEST,
                    "words", Rule.UNION,
                    "risky", Rule.CAUTIOUS,
                    "hold", Rule.STRICT),
            Map.of("serial", "LOCAL-CODE", "tag", "CATALOG-NUMBER"),
            Map.of("depot", "depot", "part", "gadget"),
            Set.of("bin"));

    static final Kind DEPOT = new Kind(
            "depot",
            "DPO",
            Map.of("code", Rule.TRUSTED, "name", Rule.TRUSTED),
            Map.of("code", "LOCAL-CODE"),
            Map.of(),
            Set.of());

    static final List<Kind> ALL = List.of(GADGET, DEPOT);

    /** In declared order, which is the order in which they link. */
    List<String> inOrder() {
        return identifiers.keySet().stream().sorted().toList();
    }

    /** A serial number that many share tells nothing apart. */
    boolean exclusive(String identifier, Map<String, Object> content) {
        return !(identifier.equals("serial") && "SHARED".equals(content.get("use")));
    }

    /** A left one is never a right one. */
    static boolean apart(Map<String, Object> one, Map<String, Object> other) {
        return one.containsKey("side")
                && other.containsKey("side")
                && !one.get("side").equals(other.get("side"));
    }
}
