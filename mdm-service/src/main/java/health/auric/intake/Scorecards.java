package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.intake.Scorecard.By;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinitions;
import health.auric.standardize.QualityCount;
import health.auric.standardize.QualityCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quality of what the sources send, as far as the actor may see them. */
@Guarded
public class Scorecards {

    private static final Comparator<Scorecard> ORDER = Comparator.comparing(Scorecard::domain)
            .thenComparing(card -> String.valueOf(card.facility()))
            .thenComparing(card -> String.valueOf(card.source()));

    private final QualityCounts counts;
    private final SourceSystems sources;
    private final DomainDefinitions definitions;

    Scorecards(QualityCounts counts, SourceSystems sources, DomainDefinitions definitions) {
        this.counts = counts;
        this.sources = sources;
        this.definitions = definitions;
    }

    private record Subject(
            DomainName domain,
            @Nullable FacilityCode facility,
            @Nullable SourceCode source) {}

    /** What is null does not narrow. */
    @Requires(Right.READ_HOLDINGS)
    public List<Scorecard> all(
            By by, @Nullable DomainName domain, @Nullable FacilityCode facility, @Nullable SourceCode source) {
        var everything = counts.of(domain);
        var expected = Expected.of(everything);
        var facilities = facilities();
        var bySubject = new HashMap<Subject, List<QualityCount>>();
        for (var count : everything) {
            var home = facilities.get(count.source());
            if (home != null
                    && (source == null || source.equals(count.source()))
                    && (facility == null || facility.equals(home))
                    && Actors.current().may(Right.READ_HOLDINGS, count.domain(), home)) {
                bySubject
                        .computeIfAbsent(subject(by, count, home), _ -> new ArrayList<>())
                        .add(count);
            }
        }
        return bySubject.entrySet().stream()
                .filter(entry -> definitions.find(entry.getKey().domain()).isPresent())
                .map(entry -> card(entry.getKey(), entry.getValue(), expected))
                .sorted(ORDER)
                .toList();
    }

    private Map<SourceCode, FacilityCode> facilities() {
        return sources.findAllByOrderByFacilityAscCodeAsc().stream()
                .map(SourceSystem::asSource)
                .collect(Collectors.toMap(Source::code, Source::facility));
    }

    private static Subject subject(By by, QualityCount count, FacilityCode home) {
        return switch (by) {
            case SOURCE -> new Subject(count.domain(), home, count.source());
            case FACILITY -> new Subject(count.domain(), home, null);
            case DOMAIN -> new Subject(count.domain(), null, null);
        };
    }

    private Scorecard card(Subject subject, List<QualityCount> counted, Expected expected) {
        var marks = new Marks(counted);
        var attributes = definitions.find(subject.domain()).orElseThrow().attributes();
        return new Scorecard(
                subject.domain(),
                subject.facility(),
                subject.source(),
                marks.records(),
                marks.score(expected.in(subject.domain())),
                marks.completeness(attributes),
                marks.findings());
    }
}
