package health.auric.model;

import health.auric.kernel.DomainName;
import org.jspecify.annotations.Nullable;

/** One reference in a record: by its source's key, by the key of another source, or by golden id. */
public record Pointer(
        String attribute,
        int seq,
        DomainName to,
        @Nullable String source,
        @Nullable String key,
        @Nullable String golden) {}
