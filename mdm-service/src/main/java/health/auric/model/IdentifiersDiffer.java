package health.auric.model;

import health.auric.model.VetoKind.Told;
import java.util.List;
import java.util.Map;

/**
 * Both have the identifier, it is not the same, and neither carries the other's anywhere else, as a replaced number or
 * the number of another packaging level would stand.
 */
record IdentifiersDiffer(Place on, int first, List<Place> identifiers) implements Veto {

    static Veto of(Told told) {
        return new IdentifiersDiffer(told.on(), told.first(), told.identifiers());
    }

    @Override
    public boolean objects(Map<String, ?> one, Map<String, ?> other) {
        var mine = on.values(one, Condition.NONE);
        var others = on.values(other, Condition.NONE);
        return Likeness.differ(mine, others, first) && !mentions(one, others) && !mentions(other, mine);
    }

    private boolean mentions(Map<String, ?> content, List<Object> values) {
        return identifiers.stream()
                .flatMap(place -> place.values(content, Condition.NONE).stream())
                .anyMatch(values::contains);
    }
}
