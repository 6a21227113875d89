package health.auric.model;

import org.jspecify.annotations.Nullable;

/** An identifier in the standard form of its scheme. */
record IdentifierForm(Standard scheme) implements TextualForm {

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        return scheme.apply(raw, inspection);
    }
}
