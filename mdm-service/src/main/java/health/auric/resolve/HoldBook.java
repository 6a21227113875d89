package health.auric.resolve;

import health.auric.golden.ExclusiveValue;
import health.auric.golden.Hold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds and who contests which exclusive identifier while a batch is decided, and how that differs from before. */
final class HoldBook {

    private final Map<ExclusiveValue, List<Hold>> now = new LinkedHashMap<>();
    private final Map<UUID, Set<ExclusiveValue>> ofGolden = new HashMap<>();
    private final Set<Hold> before;

    /** From all claims on the identifiers in question, the oldest first. */
    HoldBook(List<Hold> holds) {
        before = Set.copyOf(holds);
        before.stream().map(Hold::identifier).forEach(identifier -> now.put(identifier, new ArrayList<>()));
        holds.stream().distinct().forEach(this::put);
    }

    private void put(Hold hold) {
        now.computeIfAbsent(hold.identifier(), _ -> new ArrayList<>()).add(hold);
        ofGolden.computeIfAbsent(hold.golden(), _ -> new HashSet<>()).add(hold.identifier());
    }

    @Nullable
    UUID holder(ExclusiveValue identifier) {
        for (var hold : now.getOrDefault(identifier, List.of())) {
            if (hold.held()) {
                return hold.golden();
            }
        }
        return null;
    }

    /** The golden record claims exactly these: what it had besides goes, what it lacks it takes or contests. */
    void claim(UUID golden, Set<ExclusiveValue> identifiers, String contest) {
        var had = ofGolden.getOrDefault(golden, Set.of());
        List.copyOf(had).stream()
                .filter(identifier -> !identifiers.contains(identifier))
                .forEach(identifier -> release(identifier, golden));
        identifiers.stream()
                .filter(identifier -> !had.contains(identifier))
                .forEach(identifier -> put(new Hold(identifier, golden, holder(identifier) == null ? null : contest)));
    }

    // The claim that waited longest gets what becomes free.
    private void release(ExclusiveValue identifier, UUID golden) {
        var holds = now.getOrDefault(identifier, new ArrayList<>());
        holds.removeIf(hold -> hold.golden().equals(golden));
        ofGolden.getOrDefault(golden, new HashSet<>()).remove(identifier);
        if (holder(identifier) == null && !holds.isEmpty()) {
            var next = holds.removeFirst();
            holds.addFirst(new Hold(identifier, next.golden(), null));
        }
    }

    List<Hold> released() {
        var present = all();
        return before.stream().filter(hold -> !present.contains(hold)).toList();
    }

    List<Hold> claimed() {
        return all().stream().filter(hold -> !before.contains(hold)).toList();
    }

    private Set<Hold> all() {
        return now.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
