package health.auric.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a raw value that was sent as an object, as in an amount and its currency. */
final class Parts {

    private Parts() {}

    /** The text of one part, null if there is none. */
    static @Nullable String text(Map<?, ?> raw, String part, Inspection inspection) {
        var value = raw.get(part);
        if (value == null) {
            return null;
        }
        int mark = inspection.into(part);
        var text = Scalars.text(value, inspection);
        inspection.back(mark);
        return text;
    }

    static void unknown(Map<?, ?> raw, Set<String> known, Inspection inspection) {
        for (var key : raw.keySet()) {
            if (!(key instanceof String name)) {
                inspection.unknown("");
            } else if (!known.contains(name)) {
                inspection.unknown(name);
            }
        }
    }

    /** An immutable pair in this order; a part without a value is left out. */
    static Map<String, Object> of(String first, @Nullable String one, String second, @Nullable String other) {
        Map<String, Object> parts = LinkedHashMap.newLinkedHashMap(2);
        if (one != null) {
            parts.put(first, one);
        }
        if (other != null) {
            parts.put(second, other);
        }
        return Collections.unmodifiableMap(parts);
    }
}
