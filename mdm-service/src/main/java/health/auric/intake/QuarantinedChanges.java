package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person, as far as the actor may see it; restricted values are masked for whom they are closed to. */
@Guarded
@Transactional(readOnly = true)
public class QuarantinedChanges {

    private final QuarantineRows rows;
    private final Mask mask;

    QuarantinedChanges(QuarantineRows rows, Mask mask) {
        this.rows = rows;
        this.mask = mask;
    }

    /** The open ones, oldest first, after the given one. */
    @Requires(Right.READ_RECORDS)
    public List<QuarantinedChange> open(QuarantineFilter filter, @Nullable UUID after, int most) {
        return rows.open(filter, Actors.current().scopes(Right.READ_RECORDS), after, most).stream()
                .map(mask::over)
                .toList();
    }

    /** Open or closed. */
    @Requires(Right.READ_RECORDS)
    public Optional<QuarantinedChange> find(UUID id) {
        return rows.find(id)
                .filter(change -> Actors.current().may(Right.READ_RECORDS, change.domain(), change.facility()))
                .map(mask::over);
    }
}
