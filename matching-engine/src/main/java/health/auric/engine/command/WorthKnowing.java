package health.auric.engine.command;

import health.auric.engine.report.Report.Column;
import java.util.ArrayList;
import java.util.List;

/** What a person should know of a run who does not open the report. */
final class WorthKnowing {

    private static final int MOST = 12;

    private WorthKnowing() {}

    static List<String> of(Run run) {
        var sentences = new ArrayList<>(run.cut().crowded());
        sentences.addAll(run.notes());
        run.columns().stream()
                .filter(column -> !column.flags().isEmpty() && !column.flags().contains(Oddities.NOT_COMPARED))
                .map(WorthKnowing::sentence)
                .forEach(sentences::add);
        return first(sentences);
    }

    private static String sentence(Column column) {
        return column.name() + ": " + String.join(", ", column.flags());
    }

    /** As many as a person reads. */
    static List<String> first(List<String> sentences) {
        if (sentences.size() <= MOST) {
            return sentences;
        }
        var first = new ArrayList<>(sentences.subList(0, MOST));
        first.add("and %,d more".formatted(sentences.size() - MOST));
        return first;
    }
}
