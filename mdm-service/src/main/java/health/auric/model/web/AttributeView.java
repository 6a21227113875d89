package health.auric.model.web;

import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One attribute, identifier, reference or field of a group. */
record AttributeView(
        @Schema(example = "legalName") String name,
        @Schema(example = "Legal name") String label,
        @Schema(example = "As on the W-9.") @Nullable String about,
        @Schema(example = "text") String type,

        @Schema(
                description = "What the type is told: max, list, scheme, exclusive, to, units, currency, min, key",
                example = "{\"max\": 360}")
        Map<String, Object> of,

        boolean many,
        boolean required,

        @Schema(description = "Belongs to the facility and is never golden")
        boolean local,

        @Schema(
                example = "internal",
                allowableValues = {"public", "internal", "restricted"})
        String sensitivity,

        @Schema(example = "organization-name") @Nullable String standardize,
        List<AttributeView> fields) {

    static AttributeView of(Attribute attribute) {
        return new AttributeView(
                attribute.name(),
                attribute.label(),
                attribute.about().orElse(null),
                attribute.type().word(),
                told(attribute.type()),
                attribute.many(),
                attribute.required(),
                attribute.local(),
                attribute.sensitivity().word(),
                attribute.standardize().orElse(null),
                fields(attribute.type()));
    }

    private static List<AttributeView> fields(AttributeType type) {
        return type instanceof AttributeType.Group group
                ? group.fields().stream().map(AttributeView::of).toList()
                : List.of();
    }

    private static Map<String, Object> told(AttributeType type) {
        var told = new TreeMap<String, Object>();
        switch (type) {
            case AttributeType.Text text -> told.put("max", text.max());
            case AttributeType.Code code -> told.put("list", code.list().name());
            case AttributeType.Identifier identifier -> {
                told.put("scheme", identifier.scheme());
                told.put("exclusive", identifier.exclusive());
            }
            case AttributeType.Number number -> {
                put(told, "min", number.min());
                put(told, "max", number.max());
                told.put("whole", number.whole());
            }
            case AttributeType.Quantity quantity ->
                put(
                        told,
                        "units",
                        quantity.units() == null ? null : quantity.units().name());
            case AttributeType.Money money -> told.put("currency", money.currency());
            case AttributeType.Group group -> put(told, "key", group.key());
            case AttributeType.Reference reference ->
                told.put("to", reference.to().value());
            case AttributeType.Sealed sealed ->
                put(told, "scheme", sealed.scheme().orElse(null));
            case AttributeType.Date _, AttributeType.Period _, AttributeType.Flag _ -> {}
        }
        return told;
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }
}
