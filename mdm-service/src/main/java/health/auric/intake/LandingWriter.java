package health.auric.intake;

import health.auric.kernel.Correlation;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Decides what becomes of a checked batch and writes it; needs a transaction around it. */
@Component
class LandingWriter {

    private final LandedChanges changes;
    private final Quarantine quarantine;
    private final TallyWriter tallies;

    LandingWriter(LandedChanges changes, Quarantine quarantine, TallyWriter tallies) {
        this.changes = changes;
        this.quarantine = quarantine;
        this.tallies = tallies;
    }

    /** The fates, in the order of the batch. */
    List<Fate> write(Stream stream, LandingMode mode, List<Checked> batch) {
        var plan = new LandingPlan(changes.latest(stream, batch), batch);
        var fates = plan.fates(place(stream, mode, plan));
        settle(stream, mode, plan, conforming(batch, fates));
        return fates;
    }

    private List<Long> place(Stream stream, LandingMode mode, LandingPlan plan) {
        var landing = plan.landing();
        if (landing.isEmpty()) {
            return List.of();
        }
        var positions = changes.positions(landing.size());
        changes.add(stream, mode, landing, positions, plan.confirmed());
        return positions;
    }

    // What the hub has, or is about to have, in order: an older problem with the same record is over.
    private static List<Checked> conforming(List<Checked> batch, List<Fate> fates) {
        return IntStream.range(0, batch.size())
                .filter(i -> fates.get(i) instanceof Fate.Landed || fates.get(i) instanceof Fate.Unchanged)
                .mapToObj(batch::get)
                .toList();
    }

    private void settle(Stream stream, LandingMode mode, LandingPlan plan, List<Checked> conforming) {
        int opened = mode.quarantines() ? quarantine.add(stream, stopped(mode, plan.refused())) : 0;
        int closed = quarantine.supersede(stream, conforming);
        if (plan.news() > 0 || opened > 0 || closed > 0) {
            tallies.count(stream, plan.news(), opened - closed);
        }
    }

    private static List<Stopped> stopped(LandingMode mode, List<Checked> refused) {
        var correlation = Correlation.current();
        return refused.stream()
                .map(each -> each.stopped(mode.batch(), correlation))
                .toList();
    }
}
