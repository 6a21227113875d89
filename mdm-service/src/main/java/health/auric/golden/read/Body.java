package health.auric.golden.read;

import health.auric.model.DomainDefinition;
import health.auric.model.Mask;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content in standard form that is to be shown: behind a mask, only what is in effect on a day if one is given. Home is the
 * source whose keys references mean that name none.
 */
public record Body(
        DomainDefinition definition,
        Map<String, ?> content,
        Mask mask,
        @Nullable String home,
        @Nullable LocalDate validAt) {

    /** Golden content, whole. */
    public Body(DomainDefinition definition, Map<String, ?> content, Mask mask) {
        this(definition, content, mask, null, null);
    }
}
