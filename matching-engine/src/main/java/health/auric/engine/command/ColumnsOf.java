package health.auric.engine.command;

import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.profile.Field;
import health.auric.engine.report.Report.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the columns look like, and what is odd about them. */
record ColumnsOf(List<Entry> entries, MatchProfile profile) {

    List<Column> columns() {
        return IntStream.range(0, profile.fields().size())
                .mapToObj(at -> column(profile.fields().get(at), at))
                .toList();
    }

    private Column column(Field field, int at) {
        var values = ValuesOf.column(entries, at);
        return new Column(
                field.column(),
                ProfileFile.word(field.kind()).replace('-', ' '),
                values.filled() / Math.max(1.0, entries.size()),
                values.distinct() / Math.max(1.0, values.filled()),
                values.mostTimes() > 1
                        ? String.format(Locale.ROOT, "%s (%,d)", values.mostFrequent(), values.mostTimes())
                        : "",
                Oddities.of(field.kind(), values, entries.size()));
    }
}
