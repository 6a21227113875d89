package health.auric.desk;

import health.auric.golden.GoldenCounts;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.intake.Tallies;
import health.auric.intake.Tally;
import health.auric.kernel.DomainName;
import health.auric.model.DefinitionCatalog;
import health.auric.model.DomainDefinition;
import health.auric.publish.Feed;
import health.auric.ui.HomeBoard;
import health.auric.ui.SourceBadge;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the hub holds, for the home page. */
@Component
class HomeDesk implements HomeBoard {

    private final DefinitionCatalog catalog;
    private final SourceRegister sources;
    private final Tallies tallies;
    private final GoldenCounts golden;
    private final Feed feed;
    private final LaneBoard lanes;
    private final Clock clock;

    HomeDesk(
            DefinitionCatalog catalog,
            SourceRegister sources,
            Tallies tallies,
            GoldenCounts golden,
            Feed feed,
            LaneBoard lanes,
            Clock clock) {
        this.catalog = catalog;
        this.sources = sources;
        this.tallies = tallies;
        this.golden = golden;
        this.feed = feed;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public Holdings holdings() {
        var landed = tallies.all();
        var goldenByDomain = golden.byDomain();
        var head = feed.head();
        var registered = sources.all();
        return new Holdings(
                goldenByDomain.values().stream().mapToLong(Long::longValue).sum(),
                sum(landed, Tally::landed),
                sum(landed, Tally::quarantined),
                head.position(),
                head.lastEntry(),
                catalog.all().stream()
                        .map(definition -> count(definition, landed, goldenByDomain))
                        .toList(),
                registered.stream().map(source -> count(source, landed)).toList(),
                new FlowStrip(registered, landed, lanes.waiting(), goldenByDomain, head, clock.instant()).stages(),
                registered.stream().findFirst().map(FirstLanding::command).orElse(null));
    }

    private static DomainCount count(
            DomainDefinition definition, List<Tally> tallies, Map<DomainName, Long> goldenByDomain) {
        var mine = tallies.stream()
                .filter(tally -> tally.domain().equals(definition.name()))
                .toList();
        return new DomainCount(
                definition.name().value(),
                definition.heading().many(),
                sum(mine, Tally::landed),
                sum(mine, Tally::quarantined),
                goldenByDomain.getOrDefault(definition.name(), 0L),
                mine.size());
    }

    private static SourceCount count(Source source, List<Tally> tallies) {
        var mine = of(source, tallies);
        return new SourceCount(
                new SourceBadge(source.badge(), source.badgePattern()),
                source.code().value(),
                source.name(),
                source.facility().value(),
                sum(mine, Tally::landed),
                sum(mine, Tally::quarantined),
                latest(mine));
    }

    private static List<Tally> of(Source source, List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.source().equals(source.code()))
                .toList();
    }

    static long sum(List<Tally> tallies, ToLongFunction<Tally> what) {
        return tallies.stream().mapToLong(what).sum();
    }

    static @Nullable Instant latest(List<Tally> tallies) {
        return tallies.stream()
                .map(Tally::lastLanded)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
