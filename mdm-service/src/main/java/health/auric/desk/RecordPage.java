package health.auric.desk;

import health.auric.golden.read.GoldenName;
import health.auric.golden.read.GoldenView;
import health.auric.golden.read.LineageView;
import health.auric.golden.read.SourceRecordView;
import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.DomainDefinition;
import health.auric.ui.GoldenCard;
import health.auric.ui.GoldenCard.Contest;
import health.auric.ui.GoldenCard.Line;
import health.auric.ui.GoldenCard.Local;
import health.auric.ui.GoldenCard.Origin;
import health.auric.ui.GoldenCard.Other;
import health.auric.ui.GoldenCard.Section;
import health.auric.ui.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One golden record with everything that explains it, told to people. */
record RecordPage(
        DomainDefinition definition,
        Senders senders,
        Map<String, String> facilities,
        Map<String, LineageView> lineage) {

    RecordPage(
            DomainDefinition definition, Senders senders, Map<String, String> facilities, List<LineageView> lineage) {
        this(
                definition,
                senders,
                facilities,
                lineage.stream().collect(Collectors.toMap(LineageView::attribute, Function.identity())));
    }

    GoldenCard card(GoldenView golden, List<SourceRecordView> records) {
        return new GoldenCard(
                golden.number(),
                golden.title(),
                GoldenWords.domain(definition),
                GoldenWords.status(golden.status()),
                golden.version(),
                golden.recordedAt(),
                golden.inEffect(),
                Optional.ofNullable(golden.mergedFrom()).map(GoldenName::number).orElse(null),
                sections(golden.content()),
                golden.contested().stream().map(this::contest).toList(),
                golden.local().stream().map(this::local).toList(),
                records.stream()
                        .map(new SentPage(definition, senders, facilities)::record)
                        .toList());
    }

    private List<Section> sections(Map<String, Object> content) {
        Predicate<Attribute> identifies = attribute -> attribute.type() instanceof AttributeType.Identifier;
        Predicate<Attribute> refers = attribute -> attribute.type() instanceof AttributeType.Reference;
        return Stream.of(
                        section("Identifiers", identifies, content),
                        section("Attributes", identifies.or(refers).negate(), content),
                        section("References", refers, content))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(String title, Predicate<Attribute> kind, Map<String, Object> content) {
        return new Section(
                title,
                definition.attributes().stream()
                        .filter(kind)
                        .filter(attribute -> content.containsKey(attribute.name()))
                        .map(attribute -> line(attribute, content.get(attribute.name())))
                        .toList());
    }

    private Line line(Attribute attribute, @Nullable Object value) {
        var why = Optional.ofNullable(lineage.get(attribute.name()));
        return new Line(
                attribute.name(),
                attribute.label(),
                ShownValues.LABELED.of(Optional.of(attribute), value),
                why.stream()
                        .flatMap(view -> view.origins().stream())
                        .map(this::origin)
                        .toList(),
                why.stream()
                        .flatMap(view -> view.others().stream())
                        .map(other -> other(attribute, other))
                        .toList());
    }

    private Origin origin(LineageView.OriginView view) {
        var source = view.source() == null ? null : senders.of(view.source());
        return new Origin(
                source,
                source == null ? String.valueOf(view.by()) : source.name(),
                LineageWords.rule(view.rule()),
                LineageWords.why(view, source == null ? "" : source.name()),
                view.at() == null ? null : Instant.parse(view.at()));
    }

    private Other other(Attribute attribute, LineageView.OtherView view) {
        return new Other(
                senders.of(view.source()),
                view.key(),
                ShownValues.LABELED.of(Optional.of(attribute), view.value()),
                Instant.parse(view.at()));
    }

    private Contest contest(GoldenView.ContestedView view) {
        var value = view.value();
        var holder = Optional.ofNullable(view.holder());
        return new Contest(
                view.scheme(),
                value == null ? Shown.masked() : Shown.code(value),
                view.reason(),
                holder.map(GoldenName::number).orElse(null),
                holder.map(GoldenName::title).orElse(null));
    }

    private Local local(GoldenView.LocalView view) {
        return new Local(
                facilities.getOrDefault(view.facility(), view.facility()),
                senders.of(view.source()),
                view.key(),
                ShownValues.LABELED.parts(definition, view.attributes()));
    }
}
