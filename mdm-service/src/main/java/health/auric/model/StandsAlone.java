package health.auric.model;

import health.auric.model.VetoKind.Told;
import java.util.List;
import java.util.Map;

/** One of the two has a code with which a record is never anything but itself. */
record StandsAlone(Place on, List<String> codes) implements Veto {

    static Veto of(Told told) {
        return new StandsAlone(told.on(), told.words("codes"));
    }

    @Override
    public boolean objects(Map<String, ?> one, Map<String, ?> other) {
        return isAlone(one) || isAlone(other);
    }

    private boolean isAlone(Map<String, ?> content) {
        return on.values(content, Condition.NONE).stream().anyMatch(codes::contains);
    }
}
