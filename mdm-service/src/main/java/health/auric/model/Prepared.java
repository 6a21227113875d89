package health.auric.model;

import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reading records by a definition needs, worked out once. */
record Prepared(
        List<Surviving> surviving, List<Place> identifiers, List<Place> references, List<Attribute> attributes) {

    static Prepared of(List<Attribute> attributes, SurvivorshipRules rules) {
        return new Prepared(
                rules.over(attributes),
                Place.of(attributes, Identifier.class::isInstance),
                Place.of(attributes, Reference.class::isInstance),
                List.copyOf(attributes));
    }

    List<Claim> claims(Map<String, ?> content) {
        List<Claim> claims = new ArrayList<>();
        for (var place : identifiers) {
            if (content.containsKey(place.attribute().name()) && place.type() instanceof Identifier identifier) {
                boolean local = place.attribute().local();
                boolean exclusive =
                        identifier.exclusive() && !local && !identifier.except().isMetBy(content);
                place.read(
                        content,
                        (value, _) -> add(
                                new Claim(place.path(), identifier.scheme(), value.toString(), exclusive, local),
                                claims));
            }
        }
        return claims;
    }

    private static void add(Claim claim, List<Claim> claims) {
        if (!claims.contains(claim)) {
            claims.add(claim);
        }
    }

    List<Pointer> pointers(Map<String, ?> content) {
        List<Pointer> pointers = new ArrayList<>();
        for (var place : references) {
            if (content.containsKey(place.attribute().name()) && place.type() instanceof Reference(var to)) {
                place.read(content, (value, seq) -> {
                    if (value instanceof Map<?, ?> parts) {
                        pointers.add(new Pointer(
                                place.path(),
                                seq,
                                to,
                                part(parts, ReferenceForm.SOURCE),
                                part(parts, ReferenceForm.KEY),
                                part(parts, ReferenceForm.GOLDEN)));
                    }
                });
            }
        }
        return pointers;
    }

    private static @Nullable String part(Map<?, ?> parts, String name) {
        return parts.get(name) instanceof Object value ? value.toString() : null;
    }

    /** The part of a record that is the facility's own, or the part that is not. */
    Map<String, Object> part(Map<String, Object> content, boolean local) {
        Map<String, Object> part = new LinkedHashMap<>();
        for (var attribute : attributes) {
            var value = attribute.local() == local ? content.get(attribute.name()) : null;
            if (value != null) {
                part.put(attribute.name(), value);
            }
        }
        return part;
    }
}
