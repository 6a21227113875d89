package health.auric.engine.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person says of the columns: the key, the source, and other names; null is "find out". */
record Choice(@Nullable String id, @Nullable String source, Map<String, String> renamed) {

    static final Choice NONE = new Choice(null, null, Map.of());
}
