package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Group;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The attributes a definition has declared so far, to check what the rest of the file says about them. */
final class Declared {

    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    Declared(List<Attribute> attributes) {
        attributes.forEach(attribute -> this.attributes.put(attribute.name(), attribute));
    }

    Optional<Attribute> find(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    boolean mustHave(Word name, Set<String> or, Problems problems) {
        Collection<String> names = new HashSet<>(attributes.keySet());
        names.addAll(or);
        return Known.mustBe(names, "attribute", name, problems);
    }

    /** A code attribute, and some of the codes it may have. */
    void mustHaveCodes(Word name, List<Word> codes, Problems problems) {
        if (!mustHave(name, Set.of(), problems)) {
            return;
        }
        if (attributes.get(name.text()) instanceof Attribute found && found.type() instanceof Code(var list)) {
            codes.forEach(code -> Known.mustBe(list.keys(), "code of " + name.text(), code, problems));
        } else {
            problems.add(name.line(), "The attribute " + YamlMap.shown(name.text()) + " has no codes.");
        }
    }

    void mustHaveField(String attribute, Word field, Problems problems) {
        Known.mustBe(fields(attribute), "field of " + YamlMap.shown(attribute), field, problems);
    }

    /** An attribute, or a field of a group as in {@code address.city}. */
    void mustHavePath(Word path, Problems problems) {
        int dot = path.text().indexOf('.');
        if (dot < 0) {
            mustHave(path, Set.of(), problems);
        } else if (mustHave(new Word(path.text().substring(0, dot), path.line()), Set.of(), problems)) {
            var field = new Word(path.text().substring(dot + 1), path.line());
            mustHaveField(path.text().substring(0, dot), field, problems);
        }
    }

    /** The attribute or field of a group behind a path, and a problem if there is none. */
    Optional<Place> place(Word path, Problems problems) {
        int errors = problems.found().size();
        mustHavePath(path, problems);
        return problems.found().size() > errors ? Optional.empty() : place(path.text());
    }

    private Optional<Place> place(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return find(path).map(attribute -> new Place(attribute, null, path));
        }
        return find(path.substring(0, dot))
                .flatMap(attribute -> attribute.type() instanceof Group group
                        ? group.field(path.substring(dot + 1)).map(field -> Place.at(attribute, field))
                        : Optional.empty());
    }

    private Set<String> fields(String attribute) {
        var declared = attributes.get(attribute);
        if (declared != null && declared.type() instanceof Group group) {
            return group.fields().stream().map(Attribute::name).collect(Collectors.toSet());
        }
        return Set.of();
    }
}
