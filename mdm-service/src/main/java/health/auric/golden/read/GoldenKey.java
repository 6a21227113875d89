package health.auric.golden.read;

import health.auric.golden.GoldenNumber;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reader calls a golden record by: its id or its number. */
record GoldenKey(@Nullable UUID id, @Nullable Long number) {

    static GoldenKey of(DomainDefinition definition, String text) {
        if (Pointer.ID.matcher(text).matches()) {
            return new GoldenKey(UUID.fromString(text), null);
        }
        return GoldenNumber.parse(text)
                .filter(number -> number.prefix().equals(definition.heading().number()))
                .map(number -> new GoldenKey(null, number.number()))
                .orElseThrow(() -> Refusal.notFound("golden record"));
    }
}
