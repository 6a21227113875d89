package health.auric.intake;

import java.time.Instant;
import java.util.Map;

/** One change as a source sent it: the key there, where in the source's own order it stands, and the content. */
public record Arrival(String key, String sourcePosition, Instant changedAt, Map<String, ?> content) {}
