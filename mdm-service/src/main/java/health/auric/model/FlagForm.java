package health.auric.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes or no in any of the usual spellings. Unknown is no value, so it can never win over a known one. */
record FlagForm(Standard plain) implements TextualForm {

    /** SAP and PeopleSoft set a flag by writing X. */
    private static final Set<String> YES = Set.of("true", "yes", "y", "t", "1", "x");

    private static final Set<String> NO = Set.of("false", "no", "n", "f", "0");
    private static final Set<String> UNKNOWN = Set.of("unknown", "unk", "u", "?");

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        return raw instanceof Boolean ? raw : TextualForm.super.conform(raw, inspection);
    }

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        var word = raw.length() > 10 ? "" : raw.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        if (NO.contains(word)) {
            return Boolean.FALSE;
        }
        return UNKNOWN.contains(word) ? null : plain.refuse(raw, inspection, "This is yes, no or unknown.");
    }
}
