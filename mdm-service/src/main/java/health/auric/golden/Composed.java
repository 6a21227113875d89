package health.auric.golden;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a golden record says, where each part of it comes from, and the next day on which that may change by itself. */
public record Composed(
        Map<String, Object> content,
        List<Lineage> lineage,
        String title,
        @Nullable LocalDate due) {
    public Composed {
        content = Collections.unmodifiableMap(content);
        lineage = List.copyOf(lineage);
    }
}
