package health.auric.golden.read;

import health.auric.model.AttributeType.Period;
import health.auric.model.DomainDefinition;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Periods of content: both ends belong to them, either may be open, and none at all is always. */
final class Days {

    private Days() {}

    static boolean include(@Nullable Object period, LocalDate day) {
        if (!(period instanceof Map<?, ?> parts)) {
            return true;
        }
        var from = parts.get("from");
        var to = parts.get("to");
        var text = day.toString();
        return (from == null || from.toString().compareTo(text) <= 0)
                && (to == null || to.toString().compareTo(text) >= 0);
    }

    /** Whether the record itself is in effect: every period it declares of its own includes the day. */
    static boolean inEffect(DomainDefinition definition, Map<String, ?> content, LocalDate day) {
        return definition.attributes().stream()
                .filter(attribute -> attribute.type() instanceof Period && !attribute.local())
                .allMatch(attribute -> include(content.get(attribute.name()), day));
    }
}
