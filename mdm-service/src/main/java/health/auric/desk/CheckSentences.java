package health.auric.desk;

import java.util.Map;

/** What each record check demands, in a sentence. */
final class CheckSentences {

    static final Map<String, String> BY_RULE = Map.of(
            "state-matches-postal", "The ZIP code lies in the state.",
            "packaging-chain", "Each level holds as many base units as the levels below it say.",
            "one-base-level", "Exactly one packaging level is the base.",
            "periods-in-order", "Periods of the same kind never overlap.",
            "one-at-a-time", "On any day at most one member is marked.",
            "percentages-sum-to-100", "The shares add up to 100 percent.",
            "tin-type-agrees", "A Social Security number never stands where a tax number belongs.",
            "not-both", "Only one of the two has a value.",
            "required-with", "Who states the one states the other too.",
            "laterality-agrees", "The side agrees with what the description says.");

    private CheckSentences() {}

    static String of(String rule) {
        return BY_RULE.getOrDefault(rule, rule.replace('-', ' '));
    }
}
