package health.auric.standardize;

import health.auric.kernel.SourceCode;
import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.model.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds up what the changes of one batch take from the counts and what they add. */
final class QualityTally {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final String WHOLE_RECORD = "";

    /** One row of the counts. */
    record Row(SourceCode source, QualityKind kind, String attribute, String code) implements Comparable<Row> {

        private static final Comparator<Row> ORDER = Comparator.comparing(Row::source)
                .thenComparing(Row::kind)
                .thenComparing(Row::attribute)
                .thenComparing(Row::code);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    private final Set<String> declared;
    private final JsonMapper json;
    private final Map<Row, Long> counts = new TreeMap<>();

    QualityTally(DomainDefinition definition, JsonMapper json) {
        this.declared = definition.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        this.json = json;
    }

    void add(Assessment change) {
        count(change.source(), change.before(), -1);
        count(change.source(), change.now(), 1);
    }

    /** Without what came out even. */
    TreeMap<Row, Long> differences() {
        var left = new TreeMap<>(counts);
        left.values().removeIf(count -> count == 0);
        return left;
    }

    private void count(SourceCode source, Assessment.@Nullable Side side, long by) {
        if (side == null) {
            return;
        }
        note(new Row(source, QualityKind.RECORDS, WHOLE_RECORD, ""), by);
        side.content().keySet().stream()
                .filter(declared::contains)
                .forEach(name -> note(new Row(source, QualityKind.FILLED, name, ""), by));
        if (side.findings() != null) {
            found(source, json.readValue(side.findings(), FINDINGS)).forEach(row -> note(row, by));
        }
    }

    /** A record counts once for a code in an attribute, however often it stands there. */
    private Set<Row> found(SourceCode source, List<Finding> findings) {
        var rows = new HashSet<Row>();
        for (var finding : findings) {
            var kind = finding.severity() == Finding.Severity.INFO ? QualityKind.INFO : QualityKind.WARNING;
            rows.add(new Row(source, kind, attribute(finding.path()), finding.code()));
        }
        return rows;
    }

    // A name nobody declared is a sender's invention; counted by name there would be no end to them.
    private String attribute(String path) {
        var name = path.split("[.\\[]", 2)[0];
        return declared.contains(name) ? name : WHOLE_RECORD;
    }

    private void note(Row row, long by) {
        counts.merge(row, by, Long::sum);
    }
}
