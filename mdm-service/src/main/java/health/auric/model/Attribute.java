package health.auric.model;

import java.util.Locale;
import java.util.Optional;

/** One declared attribute, identifier or reference of a domain, or one field of a group. */
public record Attribute(
        String name,
        String label,
        Optional<String> about,
        AttributeType type,
        boolean many,
        int most,
        boolean required,
        boolean local,
        Sensitivity sensitivity,
        Optional<String> standardize) {

    static final int MOST = 200;

    /** The label of a name nobody gave one: its words. */
    static String labelOf(String name) {
        var words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", " ")
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
