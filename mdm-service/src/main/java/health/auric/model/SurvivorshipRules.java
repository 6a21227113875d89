package health.auric.model;

import java.util.Map;

/** The survivorship rules of a domain: one per attribute that has its own, and one for all others. */
public record SurvivorshipRules(Map<String, SurvivorshipRule> rules, SurvivorshipRule otherwise) {

    static final SurvivorshipRules NONE =
            new SurvivorshipRules(Map.of(), SurvivorshipRule.by(SurvivorshipRule.Strategy.MOST_RECENT));

    public SurvivorshipRules {
        rules = Map.copyOf(rules);
    }

    /** The rule that decides this attribute. */
    public SurvivorshipRule of(String attribute) {
        return rules.getOrDefault(attribute, otherwise);
    }
}
