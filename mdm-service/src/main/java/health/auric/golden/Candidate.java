package health.auric.golden;

import health.auric.model.SurvivorshipRule;
import java.util.Comparator;
import java.util.List;

/** What one source record has to offer for one attribute; the place is that of the record in the stable order. */
record Candidate(Contribution from, int place, Object value) {

    /** An order that no update changes, so that the same values always stand in the same order. */
    static final Comparator<Contribution> STABLE = Comparator.comparingInt(Contribution::trust)
            .thenComparing(contribution -> contribution.source().value())
            .thenComparing(Contribution::key)
            .thenComparing(Contribution::record)
            .thenComparing(Contribution::changedAt, Comparator.reverseOrder());

    Candidate with(Object other) {
        return new Candidate(from, place, other);
    }

    List<?> members() {
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The smaller, the more preferred. */
    long preference(List<String> prefer) {
        int named = prefer.indexOf(from.kind());
        int trusted = named < 0 ? prefer.indexOf(SurvivorshipRule.SOURCE_TRUST) : -1;
        if (trusted >= 0) {
            return ((long) trusted << Integer.SIZE) + from.trust();
        }
        return (long) (named < 0 ? prefer.size() : named) << Integer.SIZE;
    }
}
