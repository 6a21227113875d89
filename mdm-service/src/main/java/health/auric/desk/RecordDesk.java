package health.auric.desk;

import health.auric.golden.GoldenNumber;
import health.auric.golden.read.GoldenLineage;
import health.auric.golden.read.GoldenRecords;
import health.auric.golden.read.GoldenTrail;
import health.auric.golden.read.GoldenView;
import health.auric.golden.read.HistoryView;
import health.auric.golden.read.Page;
import health.auric.golden.read.When;
import health.auric.intake.SourceRegister;
import health.auric.kernel.Refusal;
import health.auric.model.DefinitionCatalog;
import health.auric.model.DomainDefinition;
import health.auric.model.FacilityRegister;
import health.auric.ui.GoldenCard;
import health.auric.ui.GoldenPast;
import health.auric.ui.GoldenPast.Comparison;
import health.auric.ui.GoldenShelf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Golden records for people. */
@Component
class RecordDesk implements GoldenShelf {

    private static final int VERSIONS = 50;

    private final DefinitionCatalog catalog;
    private final SourceRegister sources;
    private final FacilityRegister facilities;
    private final GoldenRecords records;
    private final GoldenLineage lineage;
    private final GoldenTrail trail;
    private final BehindGolden behind;
    private final RecordLists lists;

    RecordDesk(
            DefinitionCatalog catalog,
            SourceRegister sources,
            FacilityRegister facilities,
            GoldenRecords records,
            GoldenLineage lineage,
            GoldenTrail trail,
            BehindGolden behind,
            RecordLists lists) {
        this.catalog = catalog;
        this.sources = sources;
        this.facilities = facilities;
        this.records = records;
        this.lineage = lineage;
        this.trail = trail;
        this.behind = behind;
        this.lists = lists;
    }

    @Override
    public Optional<Listing> list(String domain, Wish wish) {
        return declared(definition -> definition.name().value().equals(domain))
                .flatMap(definition -> found(() -> lists.listing(definition, wish)));
    }

    @Override
    public Optional<GoldenCard> find(String number, Moment moment) {
        var when = new When(moment.asOf(), moment.validAt());
        return numbered(number).flatMap(definition -> found(() -> card(definition, number, when)));
    }

    private GoldenCard card(DomainDefinition definition, String number, When when) {
        var domain = definition.name();
        var golden = records.find(domain, number, when);
        var why = lineage.of(domain, golden.number(), when);
        var page = new RecordPage(definition, Senders.of(sources.all()), facilityNames(), why);
        return page.card(golden, trail.sources(domain, golden.number(), when, false));
    }

    @Override
    public Optional<GoldenPast> history(String number, String place, @Nullable Integer compared) {
        return numbered(number).flatMap(definition -> found(() -> past(definition, number, place, compared)));
    }

    private GoldenPast past(DomainDefinition definition, String number, String place, @Nullable Integer compared) {
        var golden = records.find(definition.name(), number, When.NOW);
        var page = trail.history(definition.name(), golden.number(), place.isEmpty() ? null : place, VERSIONS);
        var past = new PastPage(definition, senders(definition, golden, page));
        return past.past(golden, page, compared == null ? null : comparison(past, golden, compared));
    }

    private Comparison comparison(PastPage past, GoldenView golden, int version) {
        var domain = new health.auric.kernel.DomainName(golden.domain());
        var before = version < 2
                ? Optional.<GoldenView>empty()
                : Optional.of(records.version(domain, golden.number(), version - 1));
        return past.comparison(records.version(domain, golden.number(), version), before);
    }

    private Map<String, List<Sender>> senders(DomainDefinition definition, GoldenView golden, Page<HistoryView> page) {
        var correlations = page.items().stream()
                .map(HistoryView::correlationId)
                .filter(Objects::nonNull)
                .toList();
        var known = Senders.of(sources.all());
        return behind.versions(definition.name(), golden.id(), correlations).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(known::of).toList()));
    }

    private Map<String, String> facilityNames() {
        return facilities.all().stream()
                .collect(Collectors.toMap(facility -> facility.code().value(), facility -> facility.name()));
    }

    private Optional<DomainDefinition> numbered(String number) {
        return GoldenNumber.parse(number)
                .flatMap(parsed ->
                        declared(definition -> definition.heading().number().equals(parsed.prefix())));
    }

    private Optional<DomainDefinition> declared(Predicate<DomainDefinition> which) {
        return catalog.all().stream().filter(which).findFirst();
    }

    private static <T> Optional<T> found(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (Refusal e) {
            return Absent.orRethrow(e);
        }
    }
}
