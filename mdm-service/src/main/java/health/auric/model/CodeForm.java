package health.auric.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code of a list, found by code, label or another name; a named standardizer is asked only if that fails. */
record CodeForm(CodeList list, Optional<Standard> standard, Standard plain) implements TextualForm {

    /** A list may know true and false by other names, as in contains latex. */
    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        return raw instanceof Boolean flag
                ? conform(flag.toString(), inspection)
                : TextualForm.super.conform(raw, inspection);
    }

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        var code = list.find(raw);
        if (code.isPresent() || standard.isEmpty()) {
            return code.orElseGet(() -> refused(raw, inspection));
        }
        var standardized = standard.get().apply(raw, inspection);
        return standardized == null ? null : list.find(standardized).orElseGet(() -> refused(raw, inspection));
    }

    private @Nullable String refused(String raw, Inspection inspection) {
        return (String) plain.refuse(raw, inspection, "This is not in the code list " + list.name() + ".");
    }
}
