package health.auric.desk;

import health.auric.intake.Scorecards;
import health.auric.intake.SourceRegister;
import health.auric.intake.Tallies;
import health.auric.kernel.FacilityCode;
import health.auric.model.DefinitionCatalog;
import health.auric.model.DomainDefinition;
import health.auric.model.FacilityRegister;
import health.auric.ui.QualityShelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scorecards for people. */
@Component
class QualityDesk implements QualityShelf {

    private final Scorecards cards;
    private final Tallies tallies;
    private final SourceRegister sources;
    private final FacilityRegister facilities;
    private final DefinitionCatalog catalog;

    QualityDesk(
            Scorecards cards,
            Tallies tallies,
            SourceRegister sources,
            FacilityRegister facilities,
            DefinitionCatalog catalog) {
        this.cards = cards;
        this.tallies = tallies;
        this.sources = sources;
        this.facilities = facilities;
        this.catalog = catalog;
    }

    @Override
    public List<QualityShelf.Scorecard> scorecards(By by) {
        var domains = catalog.all().stream().collect(Collectors.toMap(DomainDefinition::name, Function.identity()));
        var page = new QualityPage(Senders.of(sources.all()), facilityNames(), tallies.all());
        return cards.all(health.auric.intake.Scorecard.By.valueOf(by.name()), null, null, null).stream()
                .flatMap(card ->
                        Optional.ofNullable(domains.get(card.domain())).map(domain -> page.card(card, domain)).stream())
                .toList();
    }

    private Map<FacilityCode, String> facilityNames() {
        return facilities.all().stream()
                .collect(Collectors.toMap(facility -> facility.code(), facility -> facility.name()));
    }
}
