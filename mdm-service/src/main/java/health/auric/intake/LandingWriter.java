package health.auric.intake;

import health.auric.kernel.Correlation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
        var latest = new HashMap<>(changes.latest(stream, batch));
        var landing = new ArrayList<Checked>();
        var confirmed = Collections.<Checked>newSetFromMap(new IdentityHashMap<>());
        var refused = new ArrayList<Checked>();
        var fates = new IdentityHashMap<Checked, Fate>();
        for (var each : batch) {
            var known = latest.get(each.arrival().key());
            var fate = known == null ? null : known.meets(each);
            if (fate == null && !each.lands()) {
                fate = new Fate.Refused(each.findings());
                refused.add(each);
            }
            if (fate == null) {
                landing.add(each);
                latest.put(each.arrival().key(), new Latest(each.arrival().position(), each.hash()));
            } else {
                if (advances(fate, known, each)) {
                    confirmed.add(each);
                    landing.add(each);
                }
                fates.put(each, fate);
            }
        }
        var answers = fates(batch, fates, place(stream, mode, landing, confirmed));
        settle(stream, mode, landing.size() - confirmed.size(), refused, conforming(batch, answers));
        return answers;
    }

    // The same content at a later place in the source's order: what arrives late from in between must find it there.
    private static boolean advances(Fate fate, @Nullable Latest known, Checked each) {
        return fate instanceof Fate.Unchanged
                && each.arrival().ordered()
                && known != null
                && each.arrival().position().compareTo(known.position()) > 0;
    }

    private Map<Checked, Long> place(Stream stream, LandingMode mode, List<Checked> landing, Set<Checked> confirmed) {
        // By identity: a hash over all content of every change costs more than the rest of this class.
        var placed = new IdentityHashMap<Checked, Long>();
        var positions = landing.isEmpty() ? List.<Long>of() : changes.positions(landing.size());
        for (int i = 0; i < landing.size(); i++) {
            placed.put(landing.get(i), positions.get(i));
        }
        changes.add(stream, mode, landing, positions, confirmed);
        return placed;
    }

    // What the hub has, or is about to have, in order: an older problem with the same record is over.
    private static List<Checked> conforming(List<Checked> batch, List<Fate> fates) {
        return IntStream.range(0, batch.size())
                .filter(i -> fates.get(i) instanceof Fate.Landed || fates.get(i) instanceof Fate.Unchanged)
                .mapToObj(batch::get)
                .toList();
    }

    private void settle(Stream stream, LandingMode mode, int landed, List<Checked> refused, List<Checked> conforming) {
        int opened = mode.quarantines() ? quarantine.add(stream, stopped(mode, refused)) : 0;
        int closed = quarantine.supersede(stream, conforming);
        if (landed > 0 || opened > 0 || closed > 0) {
            tallies.count(stream, landed, opened - closed);
        }
    }

    private static List<Stopped> stopped(LandingMode mode, List<Checked> refused) {
        var correlation = Correlation.current();
        return refused.stream()
                .map(each -> each.stopped(mode.batch(), correlation))
                .toList();
    }

    private static List<Fate> fates(List<Checked> batch, Map<Checked, Fate> known, Map<Checked, Long> landed) {
        return batch.stream()
                .map(each -> known.computeIfAbsent(each, news -> new Fate.Landed(landed.getOrDefault(news, 0L))))
                .toList();
    }
}
