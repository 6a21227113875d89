package health.auric.intake.batch;

import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.model.Nearest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the members of a line are: content under that name, or, in a flat object, whatever does not speak of the row. */
final class JsonForm {

    private static final String CONTENT = "content";

    private final DomainDefinition definition;
    private final List<String> key;
    private final Set<String> ofTheRow = new LinkedHashSet<>();
    private boolean first = true;

    JsonForm(DomainDefinition definition, @Nullable String keyColumn) {
        this.definition = definition;
        this.key = keyColumn == null ? RowNames.KEY : List.of(keyColumn);
        var lists = List.of(
                key, RowNames.VERSION, RowNames.CHANGED_AT, RowNames.WITHDRAWN, RowNames.SOURCE, RowNames.FACILITY);
        lists.stream()
                .flatMap(List::stream)
                .filter(name -> RowNames.speaksOfTheRow(name, definition))
                .forEach(ofTheRow::add);
    }

    RowHead head(Map<String, Object> members) {
        boolean wrapped = members.get(CONTENT) instanceof Map;
        return new RowHead(
                text(members, key, true),
                text(members, RowNames.VERSION, wrapped),
                text(members, RowNames.CHANGED_AT, wrapped),
                text(members, RowNames.WITHDRAWN, wrapped),
                text(members, RowNames.SOURCE, wrapped),
                text(members, RowNames.FACILITY, wrapped));
    }

    // In a wrapped line every name outside of the content speaks of the row.
    private @Nullable String text(Map<String, Object> members, List<String> names, boolean always) {
        for (var name : names) {
            var value = always || ofTheRow.contains(name) ? members.get(name) : null;
            if (value instanceof Map || value instanceof List) {
                throw new RowRefused(name, "type", "A plain value is expected here.");
            }
            if (value != null) {
                return value.toString();
            }
        }
        return null;
    }

    Map<String, Object> content(Map<String, Object> members) {
        boolean isFirst = first;
        pastTheFirst();
        if (members.get(CONTENT) instanceof Map<?, ?> content) {
            return named(content);
        }
        if (members.get(CONTENT) != null) {
            throw new RowRefused(CONTENT, "type", "The content is an object.");
        }
        var content = new LinkedHashMap<>(members);
        content.remove(CONTENT);
        content.keySet().removeIf(this::ofTheRowOnly);
        content.values().removeIf(value -> value == null || value.equals(""));
        check(content, isFirst);
        return content;
    }

    void pastTheFirst() {
        first = false;
    }

    private boolean ofTheRowOnly(String name) {
        return ofTheRow.contains(name)
                && !(key.contains(name) && definition.attribute(name).isPresent());
    }

    // One that already the first line does not know is a mistake about the whole file.
    private void check(Map<String, Object> content, boolean isFirst) {
        for (var name : content.keySet()) {
            if (definition.attribute(name).isEmpty()) {
                var shown = Columns.shown(name);
                var known =
                        definition.attributes().stream().map(Attribute::name).toList();
                var sentence = "There is no " + shown + " here, " + Nearest.hint(name, known);
                if (isFirst) {
                    throw new UnreadableFile(sentence);
                }
                throw new RowRefused(shown, "unknown-column", sentence);
            }
        }
    }

    private static Map<String, Object> named(Map<?, ?> content) {
        var named = LinkedHashMap.<String, Object>newLinkedHashMap(content.size());
        content.forEach((name, value) -> {
            if (value != null) {
                named.put(String.valueOf(name), value);
            }
        });
        return named;
    }
}
