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
        var wanted = values.stream().map(IdentifiersDiffer::bare).toList();
        return identifiers.stream()
                .flatMap(place -> place.values(content, Condition.NONE).stream())
                .map(IdentifiersDiffer::bare)
                .anyMatch(wanted::contains);
    }

    // One number is written with its agency as a device identifier, and with plus and check character as a bar code.
    private static String bare(Object value) {
        var text = value.toString();
        return text.length() > 2 && text.startsWith("+")
                ? text.substring(1, text.length() - 1)
                : text.substring(text.indexOf(':') + 1);
    }
}
