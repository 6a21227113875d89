package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.model.DomainDefinitions;
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
    private final DomainDefinitions definitions;

    QuarantinedChanges(QuarantineRows rows, DomainDefinitions definitions) {
        this.rows = rows;
        this.definitions = definitions;
    }

    /** The open ones, oldest first, after the given one. */
    @Requires(Right.READ_RECORDS)
    public List<QuarantinedChange> open(QuarantineFilter filter, @Nullable UUID after, int most) {
        return rows.open(filter, Actors.current().scopes(Right.READ_RECORDS), after, most).stream()
                .map(this::shown)
                .toList();
    }

    /** Open or closed. */
    @Requires(Right.READ_RECORDS)
    public Optional<QuarantinedChange> find(UUID id) {
        return rows.find(id)
                .filter(change -> Actors.current().may(Right.READ_RECORDS, change.domain(), change.facility()))
                .map(this::shown);
    }

    private QuarantinedChange shown(QuarantinedChange change) {
        return change.shown(definitions.find(change.domain()), Actors.current());
    }
}
