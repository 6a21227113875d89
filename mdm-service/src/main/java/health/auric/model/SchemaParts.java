package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Date;
import health.auric.model.AttributeType.Flag;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Money;
import health.auric.model.AttributeType.Number;
import health.auric.model.AttributeType.Period;
import health.auric.model.AttributeType.Quantity;
import health.auric.model.AttributeType.Reference;
import health.auric.model.AttributeType.Sealed;
import health.auric.model.AttributeType.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of single values; what is used more than once becomes a definition of its own. */
final class SchemaParts {

    private static final Map<String, Object> DAY =
            ordered("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    private static final Map<String, Object> WORD = ordered("type", "string", "minLength", 1);

    private final Map<String, Object> definitions = new TreeMap<>();

    Map<String, Object> definitions() {
        return definitions;
    }

    /** A reference to the definition of that name, which is made if it is not there yet. */
    Map<String, Object> define(String name, Supplier<Map<String, Object>> maker) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, maker.get());
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    Map<String, Object> of(AttributeType type) {
        return switch (type) {
            case Text(var max) -> ordered("type", "string", "minLength", 1, "maxLength", max);
            case Code(var list) -> codes(list);
            case Identifier identifier -> identifier(identifier);
            case Number number -> number(number.whole());
            case Date() -> DAY;
            case Period() -> define("period", SchemaParts::period);
            case Quantity(var units) -> quantity(units);
            case Money _ -> define("money", () -> pair("amount", number(false), "currency", currency()));
            case Flag() -> ordered("type", "boolean");
            case Reference(var to) -> reference(to.value());
            case Sealed _ -> define("sealed", SchemaParts::sealed);
            case Group _ -> throw new IllegalArgumentException("A group is an object of its own.");
        };
    }

    private Map<String, Object> codes(CodeList list) {
        return define("list-" + list.name(), () -> {
            var keys = list.codes().stream().map(CodeList.Code::code).toList();
            return ordered("type", "string", "enum", keys);
        });
    }

    private static Map<String, Object> identifier(Identifier identifier) {
        var schema = ordered("type", "string", "minLength", 1, "x-auric-scheme", identifier.scheme());
        schema.put("x-auric-exclusive", identifier.exclusive());
        return schema;
    }

    private static Map<String, Object> number(boolean whole) {
        return ordered("type", "string", "pattern", whole ? "^-?[0-9]+$" : "^-?[0-9]+(\\.[0-9]+)?$");
    }

    private static Map<String, Object> currency() {
        return ordered("type", "string", "pattern", "^[A-Z]{3}$");
    }

    private Map<String, Object> quantity(@Nullable CodeList units) {
        return pair("value", number(false), "unit", units == null ? WORD : codes(units));
    }

    private static Map<String, Object> pair(
            String first, Map<String, Object> one, String second, Map<String, Object> other) {
        return object(ordered(first, one, second, other), "required", List.of(first, second));
    }

    private static Map<String, Object> period() {
        return object(ordered("from", DAY, "to", DAY), "minProperties", 1);
    }

    private static Map<String, Object> sealed() {
        var hash = ordered("type", "string", "pattern", "^[0-9a-f]{64}$");
        var four = ordered("type", "string", "pattern", "^[0-9]{4}$");
        return object(ordered("hash", hash, "lastFour", four), "required", List.of("hash"));
    }

    private Map<String, Object> reference(String to) {
        var reference = define("reference", () -> {
            var parts = ordered("key", WORD, "source", WORD, "golden", WORD);
            var either = List.of(
                    ordered("required", List.of("key")),
                    ordered("required", List.of("golden"), "not", ordered("required", List.of("source"))));
            return object(parts, "oneOf", either);
        });
        reference.put("x-auric-domain", to);
        return reference;
    }

    private static Map<String, Object> object(Map<String, Object> properties, String rule, Object value) {
        return ordered("type", "object", "properties", properties, rule, value, "additionalProperties", false);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        var each = Arrays.asList(keysAndValues).iterator();
        while (each.hasNext()) {
            map.put(String.valueOf(each.next()), each.next());
        }
        return map;
    }
}
