package health.auric.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The compiled form of a definition: every name looked up once, so that a record passes in one go. */
final class Conformer {

    private final Slots slots;
    private final List<RecordRule> rules;

    Conformer(List<Attribute> attributes, List<RecordRule> rules, NamedFunctions functions) {
        this.slots = new Slots(attributes, new Forms(functions));
        this.rules = List.copyOf(rules);
    }

    Conformed conform(Map<String, ?> raw) {
        var inspection = new Inspection();
        var content = slots.conform(raw, inspection);
        rules.forEach(rule -> check(rule, content, inspection));
        return new Conformed(Collections.unmodifiableMap(content), inspection.findings());
    }

    private static void check(RecordRule rule, Map<String, Object> content, Inspection inspection) {
        for (var objection : rule.check().apply(Collections.unmodifiableMap(content))) {
            inspection.objection(objection, rule.name());
            objection.refused().ifPresent(content::remove);
        }
    }
}
