package health.auric.model;

import health.auric.model.VetoKind.Told;
import java.util.List;
import java.util.Map;

/** Both have values, and none of one's is one of the other's. */
record ValuesDiffer(Place on, Condition where, List<String> ignored, int first) implements Veto {

    static Veto of(Told told) {
        return new ValuesDiffer(told.on(), told.where(), told.words("ignore"), told.first());
    }

    @Override
    public boolean objects(Map<String, ?> one, Map<String, ?> other) {
        return Likeness.differ(values(one), values(other), first);
    }

    private List<Object> values(Map<String, ?> content) {
        var values = on.values(content, where);
        values.removeIf(ignored::contains);
        return values;
    }
}
