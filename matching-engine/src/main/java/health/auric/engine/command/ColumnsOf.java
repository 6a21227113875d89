package health.auric.engine.command;

import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.profile.Field;
import health.auric.engine.report.Report.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns look like, and what is odd about them; what the engine noted about a column stands with it. */
record ColumnsOf(List<Entry> entries, MatchProfile profile, List<String> notes) {

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
                Stream.concat(
                                Oddities.of(field.kind(), values, entries.size()).stream(),
                                notes.stream()
                                        .filter(note -> note.startsWith(prefix(field)))
                                        .map(note -> note.substring(
                                                        prefix(field).length())
                                                .replaceFirst("\\.$", "")))
                        .toList());
    }

    private static String prefix(Field field) {
        return "Column " + field.column() + ": ";
    }

    /** What is noted of the whole. */
    List<String> others() {
        return notes.stream()
                .filter(note -> profile.fields().stream().noneMatch(field -> note.startsWith(prefix(field))))
                .toList();
    }
}
