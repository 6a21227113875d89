package health.auric.model;

import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Of members with the same key only one can be valid on a day. Periods that end too early never get this far. */
record PeriodsInOrder(String on, String key, String period) implements RecordCheck {

    static RecordCheck of(Attribute attribute) {
        return attribute.type() instanceof Group group && group.key() != null
                ? of(attribute, group.key())
                : _ -> List.of();
    }

    /** Members are of the same kind if they agree on this field; where it is a flag, only the set ones are. */
    static RecordCheck of(Attribute attribute, String key) {
        return attribute.type() instanceof Group group
                ? group.fields().stream()
                        .filter(field -> field.type() instanceof Period)
                        .findFirst()
                        .<RecordCheck>map(period -> new PeriodsInOrder(attribute.name(), key, period.name()))
                        .orElse(_ -> List.of())
                : _ -> List.of();
    }

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        var members = Members.of(content, on);
        return IntStream.range(1, Math.max(1, members.size()))
                .filter(later -> clashes(members.get(later), members.subList(0, later)))
                .mapToObj(later -> members.get(later).pathOf(period))
                .map(path -> Objection.doubt(path, "This period overlaps with another one of the same kind."))
                .toList();
    }

    private boolean clashes(Members member, List<Members> earlier) {
        var mine = member.fields().get(key);
        return mine != null
                && !mine.equals(false)
                && earlier.stream()
                        .filter(other -> mine.equals(other.fields().get(key)))
                        .anyMatch(other -> overlap(bounds(member), bounds(other)));
    }

    private Map<?, ?> bounds(Members member) {
        return member.fields().get(period) instanceof Map<?, ?> bounds ? bounds : Map.of();
    }

    private static boolean overlap(Map<?, ?> left, Map<?, ?> right) {
        return from(left).compareTo(to(right)) <= 0 && from(right).compareTo(to(left)) <= 0;
    }

    private static String from(Map<?, ?> period) {
        return period.get(PeriodForm.FROM) instanceof String day ? day : "0000";
    }

    private static String to(Map<?, ?> period) {
        return period.get(PeriodForm.TO) instanceof String day ? day : "9999-99";
    }
}
