package health.auric.model;

import java.util.Map;

/** The survivorship rules of a domain: one per attribute that has its own, and one for all others. */
public record Survivorship(Map<String, SurvivorshipRule> rules, SurvivorshipRule otherwise) {

    static final Survivorship NONE =
            new Survivorship(Map.of(), SurvivorshipRule.by(SurvivorshipRule.Strategy.MOST_RECENT));

    public Survivorship {
        rules = Map.copyOf(rules);
    }

    /** The rule that decides this attribute. */
    public SurvivorshipRule of(String attribute) {
        return rules.getOrDefault(attribute, otherwise);
    }
}
