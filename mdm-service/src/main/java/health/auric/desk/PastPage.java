package health.auric.desk;

import health.auric.golden.read.GoldenView;
import health.auric.golden.read.HistoryView;
import health.auric.golden.read.Page;
import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.ui.GoldenPast;
import health.auric.ui.GoldenPast.Change;
import health.auric.ui.GoldenPast.Comparison;
import health.auric.ui.GoldenPast.Version;
import health.auric.ui.GoldenShelf.Sender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The versions of a golden record, told to people; senders by the correlation id of what they sent. */
record PastPage(DomainDefinition definition, Map<String, List<Sender>> senders) {

    GoldenPast past(GoldenView golden, Page<HistoryView> page, @Nullable Comparison comparison) {
        var items = page.items();
        return new GoldenPast(
                golden.number(),
                golden.title(),
                GoldenWords.domain(definition),
                IntStream.range(0, items.size())
                        .mapToObj(at -> version(items.get(at), at + 1 < items.size() ? items.get(at + 1) : null))
                        .toList(),
                page.next(),
                comparison);
    }

    private Version version(HistoryView view, @Nullable HistoryView before) {
        var correlation = view.correlationId();
        var from = correlation == null ? List.<Sender>of() : senders.getOrDefault(correlation, List.of());
        return new Version(
                view.version(),
                kind(view, before),
                view.recordedAt(),
                from,
                by(view, from),
                correlation,
                view.changed().stream().map(this::label).toList());
    }

    private static String by(HistoryView view, List<Sender> from) {
        if (view.decision() != null) {
            return "a decision";
        }
        return from.isEmpty() ? "the hub" : "";
    }

    private static String kind(HistoryView view, @Nullable HistoryView before) {
        if (view.version() == 1) {
            return "Created";
        }
        if (before == null || before.status().equals(view.status())) {
            return "Updated";
        }
        return before.status().equals("RETIRED") && view.status().equals("ACTIVE")
                ? "Reactivated"
                : GoldenWords.status(view.status()).word();
    }

    private String label(String name) {
        return definition.attribute(name).map(Attribute::label).orElse(name);
    }

    /** A version beside the one before; without one, beside nothing. */
    Comparison comparison(GoldenView version, Optional<GoldenView> before) {
        var was = before.map(GoldenView::content).orElse(Map.of());
        return new Comparison(
                version.version(),
                version.recordedAt(),
                definition.attributes().stream()
                        .filter(attribute -> !Objects.equals(
                                was.get(attribute.name()), version.content().get(attribute.name())))
                        .map(attribute -> change(attribute, was, version.content()))
                        .toList());
    }

    private static Change change(Attribute attribute, Map<String, Object> before, Map<String, Object> after) {
        var declared = Optional.of(attribute);
        return new Change(
                attribute.label(),
                ShownValues.LABELED.of(declared, before.get(attribute.name())),
                ShownValues.LABELED.of(declared, after.get(attribute.name())));
    }
}
