package health.auric.desk;

import health.auric.access.Actors;
import health.auric.intake.QuarantinedChange;
import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.CodeList;
import health.auric.model.DomainDefinition;
import health.auric.model.Finding;
import health.auric.model.Finding.Severity;
import health.auric.model.Mask;
import health.auric.ui.Choice;
import health.auric.ui.QuarantineDesk.Field;
import health.auric.ui.QuarantineDesk.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of a change as the fields of a form: what was sent first, what could have been sent folded below. */
final class QuarantineForm {

    private final DomainDefinition definition;
    private final QuarantinedChange change;
    private final Mask mask;
    private final List<Field> plain = new ArrayList<>();
    private final List<Part> groups = new ArrayList<>();
    private final List<Field> missing = new ArrayList<>();

    QuarantineForm(DomainDefinition definition, QuarantinedChange change) {
        this.definition = definition;
        this.change = change;
        this.mask = new Mask(Actors.current(), change.domain(), List.of(change.facility()));
    }

    List<Part> parts() {
        definition
                .attributes()
                .forEach(attribute -> add(attribute, change.content().get(attribute.name())));
        change.content().forEach((name, value) -> {
            if (definition.attribute(name).isEmpty()) {
                plain.add(undeclared(name, value));
            }
        });
        var first = Stream.of(new Part("Attributes", false, plain))
                .filter(part -> !part.fields().isEmpty());
        var last = Stream.of(new Part("Not sent", true, missing))
                .filter(part -> !part.fields().isEmpty());
        return Stream.of(first, groups.stream(), last).flatMap(all -> all).toList();
    }

    private void add(Attribute attribute, @Nullable Object value) {
        var path = attribute.name();
        boolean shown = value != null || attribute.required() || fault(path) != null;
        if (closed(attribute) && value != null) {
            plain.add(masked(attribute));
        } else if (attribute.type() instanceof AttributeType.Group group && (shown && !(value instanceof String))) {
            members(attribute, group, value);
        } else {
            var into = shown ? plain : missing;
            fields(attribute, path, value, "").forEach(into::add);
        }
    }

    private void members(Attribute attribute, AttributeType.Group group, @Nullable Object value) {
        var members =
                value instanceof List<?> list && !list.isEmpty() ? list : List.of(value == null ? Map.of() : value);
        for (int at = 0; at < members.size(); at++) {
            var path = attribute.many() ? attribute.name() + "[" + at + "]" : attribute.name();
            var member = members.get(at) instanceof Map<?, ?> map ? map : Map.of();
            groups.add(new Part(
                    attribute.many() ? attribute.label() + " " + (at + 1) : attribute.label(),
                    false,
                    group.fields().stream()
                            .flatMap(field -> fields(field, path + "." + field.name(), member.get(field.name()), ""))
                            .toList()));
        }
    }

    /** One field, or one for each part of a value that has parts, such as the days of a period. */
    private Stream<Field> fields(Attribute attribute, String path, @Nullable Object value, String of) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map.entrySet().stream()
                    .map(part -> field(attribute, path + "." + part.getKey(), part.getValue(), ", " + part.getKey()));
        }
        return Stream.of(field(attribute, path, value, of));
    }

    private Field field(Attribute attribute, String path, @Nullable Object value, String part) {
        boolean lines = attribute.many() && part.isEmpty();
        return new Field(
                path,
                attribute.label() + part,
                lines ? "one per line" : TypeWords.of(attribute.type()),
                TypedContent.text(value),
                attribute.required(),
                lines,
                false,
                lines ? List.of() : choices(attribute, TypedContent.text(value)),
                fault(path));
    }

    private static List<Choice> choices(Attribute attribute, String value) {
        if (!(attribute.type() instanceof AttributeType.Code(CodeList list))) {
            return List.of();
        }
        var codes = list.codes().stream().map(code -> new Choice(code.code(), code.label(), ""));
        var sent = Stream.of(new Choice(value, "“" + value + "”, as it was sent", ""))
                .filter(choice -> !value.isEmpty() && !list.keys().contains(value));
        return Stream.concat(sent, codes).toList();
    }

    private Field undeclared(String name, Object value) {
        return new Field(
                name,
                name,
                "not declared, so it is left out",
                TypedContent.text(value),
                false,
                value instanceof List<?>,
                !(value instanceof String || value instanceof Number || value instanceof Boolean),
                List.of(),
                fault(name));
    }

    private static Field masked(Attribute attribute) {
        return new Field(
                attribute.name(), attribute.label(), "", "", attribute.required(), false, true, List.of(), null);
    }

    private boolean closed(Attribute attribute) {
        return mask.hides(attribute, attribute.name());
    }

    private @Nullable String fault(String path) {
        var faults = change.findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.path().equals(path))
                .map(Finding::message)
                .collect(Collectors.joining(" "));
        return Optional.of(faults).filter(text -> !text.isEmpty()).orElse(null);
    }
}
