package health.auric.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var refused = new ArrayList<Checked>();
        var fates = new IdentityHashMap<Checked, Fate>();
        for (var each : batch) {
            var known = latest.get(each.arrival().key());
            var fate = known == null ? null : known.meets(each);
            if (fate == null && !each.lands()) {
                fate = new Fate.Refused(each.findings());
                refused.add(each);
            }
            if (fate == null || mode.priority() == 0 && advances(fate, known, each)) {
                landing.add(each);
            }
            if (fate == null) {
                latest.put(each.arrival().key(), new Latest(each.arrival().position(), each.hash()));
            } else {
                fates.put(each, fate);
            }
        }
        return fates(batch, fates, write(stream, mode, landing, refused));
    }

    // The same content at a later place in the source's order: what arrives late from in between must find it there.
    private static boolean advances(Fate fate, @org.jspecify.annotations.Nullable Latest known, Checked each) {
        return fate instanceof Fate.Unchanged
                && known != null
                && each.arrival().position().compareTo(known.position()) > 0;
    }

    private Map<Checked, Long> write(Stream stream, LandingMode mode, List<Checked> landing, List<Checked> refused) {
        var placed = new LinkedHashMap<Checked, Long>();
        var positions = landing.isEmpty() ? List.<Long>of() : changes.positions(landing.size());
        for (int i = 0; i < landing.size(); i++) {
            placed.put(landing.get(i), positions.get(i));
        }
        changes.add(stream, mode, placed);
        if (mode.quarantines()) {
            quarantine.add(stream, refused);
        }
        if (!landing.isEmpty() || mode.quarantines() && !refused.isEmpty()) {
            tallies.count(stream, landing.size(), mode.quarantines() ? refused.size() : 0);
        }
        return placed;
    }

    private static List<Fate> fates(List<Checked> batch, Map<Checked, Fate> known, Map<Checked, Long> landed) {
        return batch.stream()
                .map(each -> known.computeIfAbsent(each, news -> new Fate.Landed(landed.getOrDefault(news, 0L))))
                .toList();
    }
}
