package health.auric.model;

import org.jspecify.annotations.Nullable;

/** Words in standard form, not longer than declared. */
record TextForm(int max, Standard standard) implements TextualForm {

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        var text = standard.apply(raw, inspection);
        if (text == null || text.length() <= max) {
            return text;
        }
        return inspection.refuse(
                "too-long", "This has " + text.length() + " characters; at most " + max + " are allowed.");
    }
}
