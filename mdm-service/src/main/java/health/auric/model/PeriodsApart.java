package health.auric.model;

import health.auric.model.VetoKind.Told;
import java.util.Map;

/** Both have a period, and no day lies in both. */
record PeriodsApart(Place on) implements Veto {

    static Veto of(Told told) {
        return new PeriodsApart(told.on());
    }

    @Override
    public boolean objects(Map<String, ?> one, Map<String, ?> other) {
        return one.get(on.path()) instanceof Map<?, ?> mine
                && other.get(on.path()) instanceof Map<?, ?> theirs
                && (endsBefore(mine, theirs) || endsBefore(theirs, mine));
    }

    private static boolean endsBefore(Map<?, ?> earlier, Map<?, ?> later) {
        return earlier.get(PeriodForm.TO) instanceof String to
                && later.get(PeriodForm.FROM) instanceof String from
                && to.compareTo(from) < 0;
    }
}
