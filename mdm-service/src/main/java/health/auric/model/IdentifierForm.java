package health.auric.model;

import org.jspecify.annotations.Nullable;

/** An identifier in the standard form of its scheme; none is longer than what an index can hold. */
record IdentifierForm(Standard scheme) implements TextualForm {

    private static final int LONGEST = 200;

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        return raw.length() <= LONGEST
                ? scheme.apply(raw, inspection)
                : inspection.refuse("too-long", "An identifier has at most " + LONGEST + " characters.");
    }
}
