package health.auric.golden;

import health.auric.model.DomainDefinition;
import java.time.LocalDate;
import java.util.*;

public final class Survivorship {
    public static Composed compose(DomainDefinition definition, List<Contribution> contributions, List<SetValue> overrides, LocalDate today) {
        var content = new LinkedHashMap<String, Object>();
        var rules = new ArrayList<String>();
        var sorted = contributions.stream().sorted(Comparator.comparing(Contribution::changedAt).reversed().thenComparing(Contribution::record)).toList();
        for (var a : definition.attributes()) {
            if (a.local()) continue;
            for (var c : sorted) { if (c.content().get(a.name()) != null) { content.put(a.name(), c.content().get(a.name())); rules.add(a.name()); break; } }
        }
        for (var o : overrides) content.put(o.attribute(), o.value());
        var first = sorted.getFirst();
        return new Composed(content, List.of(Map.of("record", first.record().toString(), "source", first.source().value(), "key", first.key(), "at", first.changedAt().toString(), "rules", Map.of("most-recent", rules))),
            String.valueOf(content.getOrDefault("legalName", first.key())), null);
    }
}
