package health.auric.desk;

import health.auric.intake.Scorecard;
import health.auric.intake.Tally;
import health.auric.kernel.FacilityCode;
import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.ui.QualityShelf;
import java.util.List;
import java.util.Map;

/** Scorecards, told to people. */
record QualityPage(Senders senders, Map<FacilityCode, String> facilities, List<Tally> tallies) {

    QualityShelf.Scorecard card(Scorecard card, DomainDefinition definition) {
        var source = card.source();
        var sender = source == null ? null : senders.of(source.value());
        return new QualityShelf.Scorecard(
                name(card, definition),
                sender == null ? null : sender.badge(),
                page(card),
                card.records() == 0 ? null : card.score(),
                card.records(),
                quarantined(card),
                shares(card, definition),
                counts(card, definition));
    }

    private String name(Scorecard card, DomainDefinition definition) {
        var label = definition.heading().many();
        var source = card.source();
        var facility = card.facility();
        if (source != null) {
            return senders.of(source.value()).name() + ", " + label;
        }
        return facility == null ? label : facilities.getOrDefault(facility, facility.value()) + ", " + label;
    }

    private static String page(Scorecard card) {
        var records = "/domains/" + card.domain() + "/records";
        var source = card.source();
        var facility = card.facility();
        if (source != null) {
            return records + "?source=" + source;
        }
        return facility == null ? records : records + "?facility=" + facility;
    }

    private long quarantined(Scorecard card) {
        return tallies.stream()
                .filter(tally -> tally.domain().equals(card.domain()))
                .filter(tally -> card.source() == null || tally.source().equals(card.source()))
                .filter(tally -> card.facility() == null || tally.facility().equals(card.facility()))
                .mapToLong(Tally::quarantined)
                .sum();
    }

    private static List<QualityShelf.Share> shares(Scorecard card, DomainDefinition definition) {
        return card.completeness().stream()
                .map(each -> new QualityShelf.Share(
                        label(definition, each.attribute()), (int) Math.floor(each.share() * 100)))
                .toList();
    }

    private static List<QualityShelf.Count> counts(Scorecard card, DomainDefinition definition) {
        return card.findings().stream()
                .map(found -> new QualityShelf.Count(
                        found.code(),
                        label(definition, found.attribute()) + ": "
                                + found.code().replace('-', ' '),
                        found.records(),
                        null))
                .toList();
    }

    private static String label(DomainDefinition definition, String name) {
        return name.isEmpty()
                ? "Whole record"
                : definition.attribute(name).map(Attribute::label).orElse(name);
    }
}
