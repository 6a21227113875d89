package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Flag;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Period;
import health.auric.model.AttributeType.Reference;
import health.auric.model.SurvivorshipRule.Strategy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A golden attribute with all that deciding its value needs, worked out once per definition.
 *
 * @param apart the field whose values are decided one by one, if there is one
 * @param joins are the members of a list brought together instead of choosing one source's list?
 * @param period the field that says when a member is in effect, if the rule looks at it
 * @param references the fields that point to other records; for a reference itself the empty name
 * @param ranks the declared order of codes by field; for a code itself under the empty name
 */
public record Surviving(
        Attribute attribute,
        SurvivorshipRule rule,
        String word,
        @Nullable String apart,
        boolean joins,
        @Nullable String period,
        List<String> references,
        Map<String, Map<String, Integer>> ranks) {

    /** The field name that stands for the value itself. */
    public static final String ITSELF = "";

    static Surviving of(Attribute attribute, SurvivorshipRule rule) {
        boolean joins = attribute.many() && rule.then().joins();
        var group = attribute.type() instanceof Group(var fields, var key) ? new Group(fields, key) : null;
        var apart = rule.each().orElse(joins && group != null ? group.key() : null);
        return new Surviving(
                attribute,
                rule,
                rule.then().word(),
                apart,
                joins,
                rule.validNow() && group != null ? first(group, field -> field.type() instanceof Period) : null,
                references(attribute, group),
                ranks(attribute, group));
    }

    private static @Nullable String first(Group group, Predicate<Attribute> wanted) {
        return group.fields().stream()
                .filter(wanted)
                .map(Attribute::name)
                .findFirst()
                .orElse(null);
    }

    private static List<String> references(Attribute attribute, @Nullable Group group) {
        if (group == null) {
            return attribute.type() instanceof Reference ? List.of(ITSELF) : List.of();
        }
        return group.fields().stream()
                .filter(field -> field.type() instanceof Reference)
                .map(Attribute::name)
                .toList();
    }

    private static Map<String, Map<String, Integer>> ranks(Attribute attribute, @Nullable Group group) {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        if (group == null) {
            all.put(ITSELF, ranks(attribute.type()));
        } else {
            group.fields().stream()
                    .filter(field -> !field.many())
                    .forEach(field -> all.put(field.name(), ranks(field.type())));
        }
        all.values().removeIf(Map::isEmpty);
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Integer> ranks(AttributeType type) {
        return switch (type) {
            case Flag _ -> Map.of("true", 0, "false", 1);
            case Code(var list) ->
                ranks(list.codes().stream().map(CodeList.Code::code).toList());
            default -> Map.of();
        };
    }

    private static Map<String, Integer> ranks(List<String> codes) {
        return codes.stream().collect(Collectors.toMap(code -> code, codes::indexOf, (first, _) -> first));
    }

    public String name() {
        return attribute.name();
    }

    /** Does the strictest value win? */
    public boolean strict() {
        return rule.then() == Strategy.MOST_RESTRICTIVE || rule.then() == Strategy.MOST_CAUTIOUS;
    }
}
