package health.auric.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is to become of each change of a batch, in its order: what one of them says, the next one of its key meets. */
final class LandingPlan {

    private final Map<String, Latest> latest;
    private final List<Checked> batch;
    private final List<Checked> landing = new ArrayList<>();
    private final List<Checked> refused = new ArrayList<>();

    // By identity: a hash over all content of every change costs more than the rest of landing.
    private final Set<Checked> confirmed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Checked, Fate> settled = new IdentityHashMap<>();

    LandingPlan(Map<String, Latest> latest, List<Checked> batch) {
        this.latest = new HashMap<>(latest);
        this.batch = batch;
        batch.forEach(this::decide);
    }

    private void decide(Checked each) {
        var known = latest.get(each.arrival().key());
        var met = known == null ? null : known.meets(each);
        if (known != null && met != null) {
            settled.put(each, met);
            confirm(each, met, known);
        } else if (each.lands()) {
            landing.add(each);
            latest.put(each.arrival().key(), new Latest(each.arrival().position(), each.hash()));
        } else {
            settled.put(each, new Fate.Refused(each.findings()));
            refused.add(each);
        }
    }

    // The same content at a later place in the source's order: what arrives late from in between must find it there.
    private void confirm(Checked each, Fate met, Latest known) {
        if (met instanceof Fate.Unchanged
                && each.arrival().ordered()
                && each.arrival().position().compareTo(known.position()) > 0) {
            confirmed.add(each);
            landing.add(each);
        }
    }

    /** What goes into the queue, in this order. */
    List<Checked> landing() {
        return landing;
    }

    /** What of it only says once more what is there. */
    Set<Checked> confirmed() {
        return confirmed;
    }

    /** How much of it says something new. */
    int news() {
        return landing.size() - confirmed.size();
    }

    List<Checked> refused() {
        return refused;
    }

    /** The fates in the order of the batch, once what lands has its positions. */
    List<Fate> fates(List<Long> positions) {
        var fates = new IdentityHashMap<>(settled);
        for (int i = 0; i < landing.size(); i++) {
            fates.putIfAbsent(landing.get(i), new Fate.Landed(positions.get(i)));
        }
        return batch.stream()
                .map(each -> Objects.requireNonNull(fates.get(each)))
                .toList();
    }
}
