package health.auric.model;

import org.jspecify.annotations.Nullable;

/** A form whose raw value is one word or sentence, already known not to be blank. */
interface TextualForm extends Form {

    @Nullable
    Object conform(String raw, Inspection inspection);

    @Override
    default @Nullable Object conform(Object raw, Inspection inspection) {
        var text = Scalars.text(raw, inspection);
        return text == null ? null : conform(text, inspection);
    }
}
