package health.auric.resolve;

import com.github.f4b6a3.uuid.UuidCreator;
import health.auric.golden.ExclusiveValue;
import health.auric.golden.RecordState;
import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which golden record a source record belongs to, by exclusive identifiers alone. */
final class Linking {

    static final String CLAIMED_BY_TWO =
            "Another golden record carries it as well; which of the two is right needs a decision.";
    static final String LINKED_ELSEWHERE =
            "It came with a later change of a source record that was already linked, and another golden record holds it.";
    private static final String OWN = "own";
    private static final String RETURNED = "returned";

    private final DomainDefinition definition;
    private final Snapshot snapshot;

    Linking(DomainDefinition definition, Snapshot snapshot) {
        this.definition = definition;
        this.snapshot = snapshot;
    }

    /** A golden record, the rule that led there, and why another one that holds its identifiers was not it. */
    record Choice(WorkingGolden golden, String rule, String contest) {}

    /** The holder of the first identifier, in declared order, that no veto speaks against; else one of its own. */
    Choice choose(WorkingRecord record) {
        var contest = CLAIMED_BY_TWO;
        for (ExclusiveValue identifier : record.exclusive()) {
            var holder = holder(identifier);
            if (holder.isPresent()) {
                var objection = objection(record, holder.get());
                if (objection.isEmpty()) {
                    return new Choice(holder.get(), identifier.scheme(), contest);
                }
                contest = "Kept apart from its holder: " + objection.get();
            }
        }
        return alone(record, contest);
    }

    private Optional<WorkingGolden> holder(ExclusiveValue identifier) {
        return Optional.ofNullable(snapshot.holds().holder(identifier)).map(snapshot.goldens()::get);
    }

    private Optional<String> objection(WorkingRecord record, WorkingGolden golden) {
        return golden.members.values().stream()
                .flatMap(member -> definition.veto(record.content, member.content).stream())
                .findFirst()
                .map(objection -> objection.label());
    }

    // A record that left and comes back finds its golden record again, if nobody else lives there.
    private Choice alone(WorkingRecord record, String contest) {
        var last = record.lastLink == null ? null : snapshot.goldens().get(record.lastLink.golden());
        if (last != null && last.isEmpty() && last.state() == RecordState.RETIRED) {
            return new Choice(last, RETURNED, contest);
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        var golden = new WorkingGolden(id, null, List.of());
        snapshot.goldens().put(id, golden);
        return new Choice(golden, OWN, contest);
    }

    /** After its members changed: takes, contests and releases what they carry now. */
    void claim(WorkingGolden golden, String contest) {
        snapshot.holds().claim(golden.id, golden.claims(), contest);
    }
}
