package health.auric.golden;

import java.util.Map;
import java.util.Set;

/** Where a record is in its life. Whether a target has heard of it is another matter. */
public enum RecordState {
    DRAFT,
    PENDING_VALIDATION,
    IN_REVIEW,
    APPROVED,
    ACTIVE,
    ON_HOLD,
    RETIRING,
    RETIRED,
    MERGED,
    REJECTED;

    private static final Map<RecordState, Set<RecordState>> NEXT = Map.ofEntries(
            Map.entry(DRAFT, Set.of(PENDING_VALIDATION, IN_REVIEW, REJECTED)),
            Map.entry(PENDING_VALIDATION, Set.of(DRAFT, IN_REVIEW, APPROVED, REJECTED)),
            // A record comes back out of a review into the state it was in, or into what was asked for.
            Map.entry(
                    IN_REVIEW,
                    Set.of(DRAFT, PENDING_VALIDATION, APPROVED, ACTIVE, ON_HOLD, RETIRING, RETIRED, MERGED, REJECTED)),
            Map.entry(APPROVED, Set.of(IN_REVIEW, ACTIVE, ON_HOLD, RETIRED, MERGED)),
            Map.entry(ACTIVE, Set.of(IN_REVIEW, ON_HOLD, RETIRING, RETIRED, MERGED)),
            Map.entry(ON_HOLD, Set.of(IN_REVIEW, ACTIVE, RETIRING, RETIRED, MERGED)),
            Map.entry(RETIRING, Set.of(IN_REVIEW, ACTIVE, ON_HOLD, RETIRED, MERGED)),
            Map.entry(RETIRED, Set.of(IN_REVIEW, ACTIVE, MERGED)),
            // A split gives a tombstone the state back that it had before the merge.
            Map.entry(MERGED, Set.of(APPROVED, ACTIVE, ON_HOLD, RETIRING, RETIRED)),
            Map.entry(REJECTED, Set.of(DRAFT)));

    private static final Set<RecordState> UNPUBLISHED = Set.of(DRAFT, PENDING_VALIDATION, IN_REVIEW, REJECTED);

    /** May a version in this state leave the hub? While in review the last approved version stays out there. */
    public boolean publishable() {
        return !UNPUBLISHED.contains(this);
    }

    /** May a record go from this state to that one? Staying is not going. */
    public boolean canBecome(RecordState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
