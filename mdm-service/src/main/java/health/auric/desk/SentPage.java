package health.auric.desk;

import health.auric.golden.read.SourceRecordView;
import health.auric.model.DomainDefinition;
import health.auric.ui.GoldenCard.Pair;
import health.auric.ui.GoldenCard.Record;
import health.auric.ui.GoldenCard.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A source record, as it was sent beside what the hub made of it. */
record SentPage(DomainDefinition definition, Senders senders, Map<String, String> facilities) {

    Record record(SourceRecordView view) {
        return new Record(
                senders.of(view.source()),
                facilities.getOrDefault(view.facility(), view.facility()),
                view.key(),
                view.version(),
                view.changedAt(),
                view.withdrawn(),
                LineageWords.link(view.link().status(), view.link().rule()),
                view.link().since(),
                names(view).stream().map(name -> pair(name, view)).toList(),
                remarks(view.findings()));
    }

    /** Every name either side has, in declared order; what nobody declared comes last. */
    private Set<String> names(SourceRecordView view) {
        var names = new LinkedHashSet<String>();
        definition.attributes().forEach(attribute -> {
            if (view.sent().containsKey(attribute.name()) || view.standard().containsKey(attribute.name())) {
                names.add(attribute.name());
            }
        });
        names.addAll(view.sent().keySet());
        return names;
    }

    private Pair pair(String name, SourceRecordView view) {
        var attribute = definition.attribute(name);
        var sent = view.sent().get(name);
        var standard = view.standard().get(name);
        return new Pair(
                attribute.map(declared -> declared.label()).orElse(name),
                ShownValues.LITERAL.of(attribute, sent),
                ShownValues.LABELED.of(attribute, standard),
                !ShownValues.LITERAL.of(attribute, sent).equals(ShownValues.LITERAL.of(attribute, standard)));
    }

    private static List<Remark> remarks(List<Map<String, Object>> findings) {
        return findings.stream()
                .map(finding -> new Remark(
                        String.valueOf(finding.get("path")),
                        String.valueOf(finding.get("message")),
                        "ERROR".equals(finding.get("severity"))))
                .toList();
    }
}
