package health.auric.intake.batch;

import health.auric.intake.batch.Cell.Fields;
import health.auric.intake.batch.Cell.Members;
import health.auric.intake.batch.Cell.Value;
import health.auric.intake.batch.Cell.Values;
import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.DomainDefinition;
import health.auric.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a file against the definition of its domain; every unknown one is named at once, before any row lands. */
final class Columns {

    private final DomainDefinition definition;
    private final Fields content = new Fields();
    private final List<String> wrong = new ArrayList<>();

    Columns(DomainDefinition definition) {
        this.definition = definition;
    }

    /** What the rows say, in the order of the columns. */
    Fields content() {
        if (!wrong.isEmpty()) {
            throw new UnreadableFile(String.join(" ", wrong));
        }
        return content;
    }

    void add(String column, int index) {
        try {
            place(content, definition.attributes(), ColumnPath.of(column), index);
        } catch (UnreadableFile e) {
            if (wrong.size() < 10) {
                wrong.add("Column \"" + shown(column) + "\": " + e.getMessage());
            }
        }
    }

    private static void place(Fields into, List<Attribute> declared, ColumnPath path, int index) {
        if (path.isEmpty()) {
            throw new UnreadableFile("it has no name.");
        }
        var name = path.take();
        var attribute = declared.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        unknown(name, declared.stream().map(Attribute::name).toList()));
        if (attribute.many()) {
            placeMany(into, attribute, path, index);
        } else {
            placeOne(into.cells(), name, attribute, path, index);
        }
    }

    private static void placeMany(Fields into, Attribute attribute, ColumnPath path, int index) {
        if (path.isEmpty() && !(attribute.type() instanceof AttributeType.Group)) {
            put(into.cells(), attribute.name(), new Values(index));
            return;
        }
        var members = into.cells().computeIfAbsent(attribute.name(), _ -> new Members());
        if (!(members instanceof Members many)) {
            throw new UnreadableFile("it is given twice, once for all values and once for one of them.");
        }
        placeOne(many.cells(), path.takeIndex(), attribute, path, index);
    }

    private static <K> void placeOne(Map<K, Cell> cells, K at, Attribute attribute, ColumnPath path, int index) {
        var parts = parts(attribute.type());
        if (path.isEmpty()) {
            if (attribute.type() instanceof AttributeType.Group(var fields, var _)) {
                throw new UnreadableFile("it is a group; name its fields, such as " + attribute.name() + "."
                        + fields.getFirst().name() + ".");
            }
            put(cells, at, new Value(index));
        } else if (path.isIndex() || parts.isEmpty() && !(attribute.type() instanceof AttributeType.Group)) {
            throw new UnreadableFile("the definition has one plain value there.");
        } else if (cells.computeIfAbsent(at, _ -> new Fields()) instanceof Fields fields) {
            placeInside(fields, attribute.type(), parts, path, index);
        } else {
            throw new UnreadableFile("it is given twice, once as a whole and once in parts.");
        }
    }

    private static void placeInside(Fields fields, AttributeType type, List<String> parts, ColumnPath path, int index) {
        if (type instanceof AttributeType.Group group) {
            place(fields, group.fields(), path, index);
            return;
        }
        var part = path.take();
        if (!parts.contains(part) || !path.isEmpty()) {
            throw unknown(part, parts);
        }
        put(fields.cells(), part, new Value(index));
    }

    private static List<String> parts(AttributeType type) {
        return switch (type) {
            case AttributeType.Period _ -> List.of("from", "to");
            case AttributeType.Quantity _ -> List.of("value", "unit");
            case AttributeType.Money _ -> List.of("amount", "currency");
            case AttributeType.Reference _ -> List.of("source", "key", "golden");
            default -> List.of();
        };
    }

    private static <K> void put(Map<K, Cell> cells, K at, Cell cell) {
        if (cells.putIfAbsent(at, cell) != null) {
            throw new UnreadableFile("it is given twice.");
        }
    }

    private static UnreadableFile unknown(String name, List<String> known) {
        return new UnreadableFile("there is no " + shown(name) + " here, " + Nearest.hint(name, known));
    }

    static String shown(@Nullable String name) {
        var text = name == null ? "" : name.strip();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
