package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.intake.QuarantineDecision.Discard;
import health.auric.intake.QuarantineDecision.Release;
import health.auric.intake.QuarantinedChange.State;
import health.auric.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrects and releases what is in quarantine, or discards it. */
@Guarded
public class QuarantineDecisions {

    /** So many at once. */
    public static final int MOST = 500;

    private static final int LONGEST_REASON = 500;

    private final QuarantineRows rows;
    private final Quarantine quarantine;
    private final Corrections corrections;
    private final TallyWriter tallies;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    QuarantineDecisions(
            QuarantineRows rows,
            Quarantine quarantine,
            Corrections corrections,
            TallyWriter tallies,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.quarantine = quarantine;
        this.corrections = corrections;
        this.tallies = tallies;
        this.transaction = transaction;
        this.events = events;
    }

    /** What became of one decision among many: where it landed, or why it is refused. */
    public record Answer(UUID id, State state, @Nullable Refusal refusal) {}

    /** Where the change stands now; refused when it changed meanwhile, or is still wrong. */
    @Requires(Right.RESOLVE_QUARANTINE)
    public State decide(QuarantineDecision decision) {
        if (decision instanceof Discard discard) {
            check(discard.reason());
        }
        var settled =
                Optional.ofNullable(transaction.execute(_ -> settle(decision))).orElseThrow();
        if (settled.landed()) {
            events.publishEvent(new ChangesLanded(settled.change().domain()));
        }
        return settled.state();
    }

    /** Each by itself: one that is refused does not keep the others. */
    @Requires(Right.RESOLVE_QUARANTINE)
    public List<Answer> decideEach(List<QuarantineDecision> decisions) {
        if (decisions.isEmpty() || decisions.size() > MOST) {
            throw Refusal.invalid("decisions", "has 1 to " + MOST + " entries");
        }
        return decisions.stream().map(this::answer).toList();
    }

    private Answer answer(QuarantineDecision decision) {
        try {
            return new Answer(decision.id(), decide(decision), null);
        } catch (Refusal refusal) {
            return new Answer(decision.id(), State.OPEN, refusal);
        }
    }

    private record Settled(QuarantinedChange change, State state, boolean landed) {}

    private Settled settle(QuarantineDecision decision) {
        var change = held(decision);
        tallies.count(change.stream(), 0, -1);
        return switch (decision) {
            case Discard(var id, var _, var reason) -> {
                quarantine.close(id, State.DISCARDED, reason.strip());
                yield new Settled(change, State.DISCARDED, false);
            }
            case Release(var id, var _, var correction) ->
                released(id, change, corrections.checked(change, correction));
        };
    }

    private Settled released(UUID id, QuarantinedChange change, Checked checked) {
        // Closed first: landing would otherwise close it as overtaken by itself.
        quarantine.close(id, State.RELEASED, null);
        var fate = corrections.land(change, checked);
        return switch (fate) {
            case Fate.Contradicts _ ->
                throw Refusal.conflict("The hub has other content for the same place in the source's order.");
            case Fate.Refused(var findings) -> throw Corrections.refused(findings);
            case Fate.Landed _ -> new Settled(change, State.RELEASED, true);
            case Fate.Unchanged _ -> new Settled(change, State.RELEASED, false);
            case Fate.Older _ -> {
                quarantine.close(id, State.SUPERSEDED, null);
                yield new Settled(change, State.SUPERSEDED, false);
            }
        };
    }

    private QuarantinedChange held(QuarantineDecision decision) {
        var change = rows.lock(decision.id())
                .filter(found -> Actors.current().may(Right.RESOLVE_QUARANTINE, found.domain(), found.facility()))
                .orElseThrow(() -> Refusal.notFound("quarantined change", "id"));
        if (change.state() != State.OPEN || change.version() != decision.version()) {
            throw Refusal.stale("quarantined change");
        }
        return change;
    }

    private static void check(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || !Printable.is(reason)) {
            throw Refusal.invalid("reason", "has 1 to " + LONGEST_REASON + " printable characters");
        }
    }
}
