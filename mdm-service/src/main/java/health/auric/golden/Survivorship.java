package health.auric.golden;

import health.auric.model.DomainDefinition;
import health.auric.model.Surviving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Composes what a golden record says from its source records and from what people set. A pure function: the same inputs,
 * in whatever order, give the same record.
 */
public final class Survivorship {

    /** Of two values set for one attribute, the later one counts; the rest only makes the order total. */
    private static final Comparator<SetValue> LATER = Comparator.comparing(SetValue::at)
            .thenComparing(SetValue::by)
            .thenComparing(SetValue::reason)
            .thenComparing(set -> String.valueOf(set.value()));

    private final List<Contribution> sources;
    private final Map<String, SetValue> set = new HashMap<>();
    private final Calendar calendar;
    private final Ledger ledger;

    private Survivorship(List<Contribution> sources, List<SetValue> overrides, LocalDate today) {
        this.sources = sources;
        this.calendar = new Calendar(today);
        this.ledger = new Ledger(sources);
        for (var override : overrides) {
            if (calendar.holds(override.until())) {
                set.merge(override.attribute(), override, (one, other) -> LATER.compare(one, other) < 0 ? other : one);
            }
        }
    }

    /** What the record says today, where it comes from, what it is called and when that may change by itself. */
    public static Composed compose(
            DomainDefinition definition, List<Contribution> contributions, List<SetValue> overrides, LocalDate today) {
        return new Survivorship(ordered(contributions), overrides, today).compose(definition);
    }

    private Composed compose(DomainDefinition definition) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (var attribute : definition.surviving()) {
            var value = value(attribute);
            if (value != null) {
                content.put(attribute.name(), value);
            }
        }
        var title = Title.of(definition, content)
                .orElseGet(() -> sources.isEmpty() ? "" : sources.getFirst().key());
        return new Composed(content, ledger.lineage(), title, calendar.next());
    }

    private @Nullable Object value(Surviving attribute) {
        var override = set.isEmpty() ? null : set.get(attribute.name());
        if (override != null) {
            ledger.set(override);
            return override.value();
        }
        var candidates = candidates(attribute);
        return candidates.isEmpty()
                ? null
                : new Choice(attribute, (from, rule) -> ledger.give(from.place(), rule, attribute.name()))
                        .among(calendar.inEffect(attribute, candidates));
    }

    private List<Candidate> candidates(Surviving attribute) {
        List<Candidate> candidates = List.of();
        for (int place = 0; place < sources.size(); place++) {
            var from = sources.get(place);
            var value = from.content().get(attribute.name());
            if (value != null && !isEmpty(value)) {
                candidates = candidates.isEmpty() ? new ArrayList<>(sources.size()) : candidates;
                candidates.add(new Candidate(
                        from,
                        place,
                        Origins.complete(attribute, value, from.source().value())));
            }
        }
        return candidates;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** In the stable order, each record once. */
    private static List<Contribution> ordered(List<Contribution> contributions) {
        if (contributions.size() < 2) {
            return contributions;
        }
        return withoutRepeats(
                contributions.stream().sorted(Candidate.STABLE).collect(Collectors.toCollection(ArrayList::new)));
    }

    private static List<Contribution> withoutRepeats(List<Contribution> sorted) {
        for (int place = sorted.size() - 1; place > 0; place--) {
            if (sorted.get(place).record().equals(sorted.get(place - 1).record())) {
                sorted.remove(place);
            }
        }
        return sorted;
    }
}
