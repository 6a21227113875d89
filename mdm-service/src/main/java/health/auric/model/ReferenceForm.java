package health.auric.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Another record, by the key its source knows it under ({@code key}, with {@code source} if that is another system), or
 * by the golden id a steward chose ({@code golden}). Which record that is today is decided on reading.
 */
record ReferenceForm(Standard plain) implements Form {

    static final String KEY = "key";
    static final String SOURCE = "source";
    static final String GOLDEN = "golden";
    private static final int LONGEST = 200;
    private static final List<String> PARTS = List.of(SOURCE, KEY, GOLDEN);
    private static final Pattern SOURCE_FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern GOLDEN_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{2,4}-[0-9]{1,12}");

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        if (raw instanceof Map<?, ?> map) {
            return reference(map, inspection);
        }
        var key = Scalars.text(raw, inspection);
        if (key == null || plain.saysNothing(key)) {
            return key == null ? null : inspection.placeholder();
        }
        return key.length() > LONGEST ? tooLong(inspection) : Map.of(KEY, key);
    }

    private @Nullable Object reference(Map<?, ?> raw, Inspection inspection) {
        Parts.unknown(raw, Set.copyOf(PARTS), inspection);
        int errors = inspection.errors();
        Map<String, Object> parts = LinkedHashMap.newLinkedHashMap(2);
        for (var part : PARTS) {
            var text = Parts.text(raw, part, inspection);
            if (text != null) {
                parts.put(part, text);
            }
        }
        return parts.isEmpty() || inspection.errors() > errors ? null : checked(parts, inspection);
    }

    private @Nullable Object checked(Map<String, Object> parts, Inspection inspection) {
        if (parts.containsKey(GOLDEN) == parts.containsKey(KEY)) {
            return inspection.refuse("reference", "A reference has either a key or a golden id.");
        }
        boolean formed = formed(parts, GOLDEN, GOLDEN_FORM) && formed(parts, SOURCE, SOURCE_FORM);
        if (!formed || (parts.containsKey(GOLDEN) && parts.containsKey(SOURCE))) {
            return inspection.refuse("reference", "This reference does not name a record.");
        }
        return parts.getOrDefault(KEY, "").toString().length() > LONGEST
                ? tooLong(inspection)
                : Collections.unmodifiableMap(parts);
    }

    private static boolean formed(Map<String, Object> parts, String part, Pattern form) {
        var text = parts.get(part);
        return text == null || form.matcher(text.toString()).matches();
    }

    private static @Nullable Object tooLong(Inspection inspection) {
        return inspection.refuse("too-long", "A key has at most " + LONGEST + " characters.");
    }
}
