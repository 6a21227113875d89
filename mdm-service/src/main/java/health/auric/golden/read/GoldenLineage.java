package health.auric.golden.read;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.golden.read.LineageView.OtherView;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Why a golden record says what it says, attribute by attribute. */
@Guarded
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class GoldenLineage {

    private final Subject.Finder subjects;
    private final Versions versions;
    private final LinkedSources sources;
    private final Contents contents;

    GoldenLineage(Subject.Finder subjects, Versions versions, LinkedSources sources, Contents contents) {
        this.subjects = subjects;
        this.versions = versions;
        this.sources = sources;
        this.contents = contents;
    }

    @Requires(Right.READ_RECORDS)
    public List<LineageView> of(DomainName domain, String id, When when) {
        var subject = subjects.find(domain, id);
        var golden = subject.head().id();
        var version = versions.last(golden, when)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND, "The hub did not hold this golden record yet at that time."));
        var linked = sources.of(golden, subject.sight(), when, false);
        var shown = contents.shown(bodies(subject, version, linked), when);
        var origins = new Origins(contents.readList(version.lineage()), linked);
        return subject.definition().attributes().stream()
                .flatMap(attribute -> Optional.ofNullable(shown.getFirst().get(attribute.name()))
                        .map(value -> view(attribute, value, origins, linked, shown))
                        .stream())
                .toList();
    }

    private List<Body> bodies(Subject subject, Version version, List<LinkedSource> linked) {
        var bodies = new ArrayList<Body>();
        bodies.add(new Body(subject.definition(), contents.read(version.content()), subject.mask()));
        for (var source : linked) {
            bodies.add(new Body(
                    subject.definition(),
                    contents.read(source.standard()),
                    subject.mask(source),
                    source.source(),
                    null));
        }
        return bodies;
    }

    private static LineageView view(
            Attribute attribute,
            Object value,
            Origins origins,
            List<LinkedSource> linked,
            List<Map<String, Object>> shown) {
        var name = attribute.name();
        var others = IntStream.range(0, linked.size())
                .filter(i -> !origins.from(linked.get(i), name))
                .boxed()
                .flatMap(i ->
                        Optional.ofNullable(shown.get(i + 1).get(name))
                                .map(said -> other(linked.get(i), said))
                                .stream())
                .toList();
        return new LineageView(name, attribute.label(), value, origins.of(name), others);
    }

    private static OtherView other(LinkedSource source, Object value) {
        return new OtherView(
                source.source(),
                source.facility().value(),
                source.key(),
                source.changedAt().toString(),
                value);
    }
}
