package health.auric.model;

import org.jspecify.annotations.Nullable;

/** An identifier in the standard form of its scheme. */
record IdentifierForm(Standard scheme) implements TextualForm {

    private static final int LONGEST = 100;

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        return raw.length() > LONGEST
                ? inspection.refuse("too-long", "An identifier has at most " + LONGEST + " characters.")
                : scheme.apply(raw, inspection);
    }
}
