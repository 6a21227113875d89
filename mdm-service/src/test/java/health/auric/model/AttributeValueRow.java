package health.auric.model;

import health.auric.model.AttributeType.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the tables in {@code attribute-values}: an attribute, a raw value, and what must become of it. */
record AttributeValueRow(
        DomainDefinition domain,
        Attribute attribute,
        @Nullable Attribute field,
        @Nullable Object raw,
        @Nullable Object becomes,
        String code,
        String where,
        boolean accepted) {

    static List<AttributeValueRow> all() {
        List<AttributeValueRow> rows = new ArrayList<>();
        for (var file : TestFiles.in("attribute-values")) {
            Map<String, Map<String, List<List<Object>>>> table = TestFiles.read(file);
            table.forEach((path, outcomes) -> {
                outcomes.getOrDefault("accepted", List.of()).forEach(row -> rows.add(accepted(path, row)));
                outcomes.getOrDefault("refused", List.of()).forEach(row -> rows.add(refused(path, row)));
            });
        }
        return rows;
    }

    /** The third cell, if there is one, is what must be remarked about the value. */
    private static AttributeValueRow accepted(String path, List<Object> row) {
        var becomes = row.size() > 1 ? row.get(1) : row.getFirst();
        return of(path, row.getFirst(), becomes, row.size() > 2 ? row.get(2).toString() : "", "", true);
    }

    /** The third cell, if there is one, is where in the value the finding points to. */
    private static AttributeValueRow refused(String path, List<Object> row) {
        var within = row.size() > 2 ? row.get(2).toString() : "";
        return of(path, row.getFirst(), null, row.get(1).toString(), within, false);
    }

    static AttributeValueRow of(
            String path, @Nullable Object raw, @Nullable Object becomes, String code, String within, boolean accepted) {
        var names = path.split("\\.");
        var domain = ShippedDomains.named(names[0]);
        var attribute = domain.attribute(names[1]).orElseThrow(() -> new AssertionError("no " + path));
        var field = names.length < 3 ? null : fieldOf(attribute, names[2]);
        var where = names[1] + (field == null ? "" : (attribute.many() ? "[0]." : ".") + names[2]) + within;
        var stated = field == null ? attribute : field;
        return new AttributeValueRow(domain, attribute, field, raw, stated(becomes, stated), code, where, accepted);
    }

    private static Attribute fieldOf(Attribute attribute, String name) {
        return ((AttributeType.Group) attribute.type()).field(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    /** The table writes numbers as numbers and references as their key alone. */
    private static @Nullable Object stated(@Nullable Object value, Attribute attribute) {
        return switch (value) {
            case null -> null;
            case Number number -> number.toString();
            case String text when attribute.type() instanceof Reference -> Map.of("key", text);
            case List<?> list ->
                list.stream().map(member -> stated(member, attribute)).toList();
            case Map<?, ?> map -> statedParts(map, attribute);
            default -> value;
        };
    }

    private static Map<Object, @Nullable Object> statedParts(Map<?, ?> parts, Attribute attribute) {
        Map<Object, @Nullable Object> stated = new LinkedHashMap<>();
        parts.forEach((name, value) -> stated.put(name, stated(value, attribute)));
        return stated;
    }

    Conformed conform() {
        return domain.conform(ShippedDomains.mapOf(attribute.name(), member()));
    }

    private @Nullable Object member() {
        if (field == null) {
            return raw;
        }
        var member = ShippedDomains.mapOf(field.name(), raw);
        return attribute.many() ? List.of(member) : member;
    }

    @Nullable
    Object valueIn(Conformed conformed) {
        var value = conformed.content().get(attribute.name());
        if (field == null) {
            return ShippedDomains.withoutHashes(value);
        }
        var member = value instanceof List<?> members ? members.getFirst() : value;
        return member instanceof Map<?, ?> fields ? fields.get(field.name()) : null;
    }

    List<Finding> findingsIn(Conformed conformed) {
        return conformed.findings().stream()
                .filter(finding -> finding.path().equals(where))
                .toList();
    }

    /** The raw value as somebody would quote it, too long to stand in a message by chance. */
    String spoken() {
        var spoken = String.valueOf(raw);
        return spoken.length() < 6 ? "no message is that long: " + spoken : spoken;
    }

    @Override
    public String toString() {
        var shown = String.valueOf(raw);
        return domain.name() + "." + where + " " + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown);
    }
}
