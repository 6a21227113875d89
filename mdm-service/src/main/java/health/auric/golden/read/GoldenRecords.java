package health.auric.golden.read;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.golden.Title;
import health.auric.golden.read.GoldenView.ContestedView;
import health.auric.golden.read.GoldenView.LocalView;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Golden records one by one: now, as the hub held them then, and what of them is in effect on a day. */
@Guarded
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class GoldenRecords {

    private final Subject.Finder subjects;
    private final Versions versions;
    private final LinkedSources sources;
    private final Contests contests;
    private final Contents contents;

    GoldenRecords(
            Subject.Finder subjects, Versions versions, LinkedSources sources, Contests contests, Contents contents) {
        this.subjects = subjects;
        this.versions = versions;
        this.sources = sources;
        this.contests = contests;
        this.contents = contents;
    }

    /** By id or number; for one that had been merged, the record that survived. */
    @Requires(Right.READ_RECORDS)
    public GoldenView find(DomainName domain, String id, When when) {
        var asked = subjects.find(domain, id);
        var subject = asked;
        var version = last(subject, when);
        while (version.status().equals("MERGED") && subject.head().mergedInto() != null) {
            subject = subjects.find(domain, subject.head().mergedInto());
            version = last(subject, when);
        }
        return view(subject, version, when, subject == asked ? null : asked.name());
    }

    /** One version, with its references and sources as they were when it was recorded. */
    @Requires(Right.READ_RECORDS)
    public GoldenView version(DomainName domain, String id, int number) {
        var subject = subjects.find(domain, id);
        var version = versions.before(subject.head().id(), number + 1, 1).stream()
                .filter(found -> found.version() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "This golden record has no version " + number + "; its last is "
                                + subject.head().version() + "."));
        return view(subject, version, When.NOW.at(version.recordedAt()), null);
    }

    private Version last(Subject subject, When when) {
        return versions.last(subject.head().id(), when)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND, "The hub did not hold this golden record yet at that time."));
    }

    private GoldenView view(Subject subject, Version version, When when, @Nullable GoldenName mergedFrom) {
        var definition = subject.definition();
        var head = subject.head();
        var day = when.validAt();
        var content = contents.read(version.content());
        var linked = sources.of(head.id(), subject.sight(), when, false);
        var shown = contents.shown(bodies(subject, content, linked, when), when);
        return new GoldenView(
                head.id(),
                subject.number(),
                subject.sight().domain().value(),
                version.version(),
                head.lockVersion(),
                version.status(),
                title(head, version, definition, content),
                version.recordedAt(),
                shown.getFirst(),
                day == null ? null : Days.inEffect(definition, content, day),
                when.past() ? List.<ContestedView>of() : contests.of(head.id(), definition, subject.mask()),
                locals(linked, shown.subList(1, shown.size())),
                mergedFrom);
    }

    /** Only the title of the last version is stored. */
    private static String title(Head head, Version version, DomainDefinition definition, Map<String, Object> content) {
        return version.version() == head.version()
                ? head.title()
                : Title.of(definition, content).orElse(head.title());
    }

    private List<Body> bodies(Subject subject, Map<String, Object> content, List<LinkedSource> linked, When when) {
        var bodies = new ArrayList<Body>();
        bodies.add(new Body(subject.definition(), content, subject.mask(), null, when.validAt()));
        for (var source : linked) {
            bodies.add(new Body(
                    subject.definition(),
                    subject.definition().localOf(contents.read(source.standard())),
                    subject.mask(source),
                    source.source(),
                    when.validAt()));
        }
        return bodies;
    }

    private static List<LocalView> locals(List<LinkedSource> linked, List<Map<String, Object>> attributes) {
        var locals = new ArrayList<LocalView>();
        for (int i = 0; i < linked.size(); i++) {
            var source = linked.get(i);
            if (!attributes.get(i).isEmpty()) {
                locals.add(new LocalView(source.source(), source.facility().value(), source.key(), attributes.get(i)));
            }
        }
        return locals;
    }
}
