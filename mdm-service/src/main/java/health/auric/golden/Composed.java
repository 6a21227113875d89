package health.auric.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Composed(Map<String, Object> content, List<Map<String, Object>> lineage, String title, @Nullable LocalDate due) {}
