package health.auric.golden.read;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Cursor;
import health.auric.kernel.DomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How a golden record came to be what it is: its versions and the source records behind it. */
@Guarded
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class GoldenTrail {

    private final Subject.Finder subjects;
    private final Versions versions;
    private final LinkedSources sources;
    private final Contents contents;

    GoldenTrail(Subject.Finder subjects, Versions versions, LinkedSources sources, Contents contents) {
        this.subjects = subjects;
        this.versions = versions;
        this.sources = sources;
        this.contents = contents;
    }

    /** Newest first, behind the cursor of the page before. */
    @Requires(Right.READ_RECORDS)
    public Page<HistoryView> history(DomainName domain, String id, @Nullable String cursor, int limit) {
        var golden = subjects.find(domain, id).head().id();
        // One more than shown, to compare the last one with and to know whether there are more.
        var found = versions.before(golden, start(golden, cursor), limit + 1);
        return Page.of(entries(found), limit, last -> Cursor.of(list(golden), last.version()));
    }

    private static int start(UUID golden, @Nullable String cursor) {
        return cursor == null
                ? Integer.MAX_VALUE
                : Cursor.read(list(golden), cursor, values -> Integer.parseInt(values.getFirst()));
    }

    private static String list(UUID golden) {
        return "history " + golden;
    }

    private List<HistoryView> entries(List<Version> found) {
        var contentOf =
                found.stream().map(version -> contents.read(version.content())).toList();
        var entries = new ArrayList<HistoryView>();
        for (int i = 0; i < found.size(); i++) {
            var before = i + 1 < found.size() ? contentOf.get(i + 1) : Map.<String, Object>of();
            entries.add(HistoryView.of(found.get(i), changed(contentOf.get(i), before)));
        }
        return entries;
    }

    private static List<String> changed(Map<String, Object> content, Map<String, Object> before) {
        var names = new TreeSet<String>();
        Stream.of(content, before).flatMap(side -> side.keySet().stream()).forEach(names::add);
        names.removeIf(name -> Objects.equals(content.get(name), before.get(name)));
        return List.copyOf(names);
    }

    /** The source records linked then; with ended also those that were. */
    @Requires(Right.READ_RECORDS)
    public List<SourceRecordView> sources(DomainName domain, String id, When when, boolean ended) {
        var subject = subjects.find(domain, id);
        var linked = sources.of(subject.head().id(), subject.sight(), when, ended);
        var bodies = linked.stream()
                .flatMap(source ->
                        Stream.of(body(subject, source, source.sent()), body(subject, source, source.standard())))
                .toList();
        var shown = contents.shown(bodies, when);
        var views = new ArrayList<SourceRecordView>();
        for (int i = 0; i < linked.size(); i++) {
            views.add(view(linked.get(i), shown.get(2 * i), shown.get(2 * i + 1)));
        }
        return views;
    }

    private Body body(Subject subject, LinkedSource source, String json) {
        return new Body(subject.definition(), contents.read(json), subject.mask(source), source.source(), null);
    }

    private SourceRecordView view(LinkedSource source, Map<String, Object> sent, Map<String, Object> standard) {
        var findings =
                source.findings() == null ? List.<Map<String, Object>>of() : contents.readList(source.findings());
        return SourceRecordView.of(source, sent, standard, findings);
    }
}
