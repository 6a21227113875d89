package health.auric.model;

import java.util.Map;

/** A veto that says nothing about two records with the same identifier. */
record UnlessSame(Place identifier, Veto veto) implements Veto {

    @Override
    public boolean objects(Map<String, ?> one, Map<String, ?> other) {
        var others = identifier.values(other, Condition.NONE);
        return identifier.values(one, Condition.NONE).stream().noneMatch(others::contains) && veto.objects(one, other);
    }
}
