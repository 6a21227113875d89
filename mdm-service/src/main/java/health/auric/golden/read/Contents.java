package health.auric.golden.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Makes of stored content what its reader may see, references resolved: those of a whole page in one query. */
@Component
public class Contents {

    private final References references;
    private final ObjectReader content;
    private final ObjectReader list;

    Contents(References references, JsonMapper json) {
        this.references = references;
        // Numbers as they are stored: 12.50 is not 12.5.
        var exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.content = exact.forType(new TypeReference<Map<String, Object>>() {});
        this.list = exact.forType(new TypeReference<List<Map<String, Object>>>() {});
    }

    /** Stored content. */
    public Map<String, Object> read(String json) {
        return content.readValue(json);
    }

    List<Map<String, Object>> readList(String json) {
        return list.readValue(json);
    }

    /** What is shown of each, in this order. */
    public List<Map<String, Object>> shown(List<Body> bodies, When when) {
        Set<Pointer> pointers = new LinkedHashSet<>();
        bodies.forEach(body -> new Walk(body, pointer -> {
                    pointers.add(pointer);
                    return pointer;
                })
                .shown());
        var resolved = references.resolve(pointers, when);
        return bodies.stream()
                .map(body -> new Walk(body, pointer -> Objects.requireNonNull(resolved.get(pointer))).shown())
                .toList();
    }
}
