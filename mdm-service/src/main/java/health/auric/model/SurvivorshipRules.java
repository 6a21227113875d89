package health.auric.model;

import java.util.List;
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

    /** The golden ones of these attributes, in their order, each with what deciding it needs. */
    List<Surviving> over(List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> !attribute.local())
                .map(attribute -> Surviving.of(attribute, of(attribute.name())))
                .toList();
    }
}
