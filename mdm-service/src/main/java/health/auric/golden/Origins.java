package health.auric.golden;

import health.auric.model.Surviving;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of every reference whose key it is, because outside its record nobody could tell. */
final class Origins {

    private static final String SOURCE = "source";
    private static final String KEY = "key";

    private Origins() {}

    static Object complete(Surviving attribute, Object value, String source) {
        var fields = attribute.references();
        if (fields.isEmpty()) {
            return value;
        }
        if (fields.getFirst().equals(Surviving.ITSELF)) {
            return references(value, source);
        }
        if (value instanceof List<?> members) {
            List<Object> all = new ArrayList<>(members.size());
            members.forEach(member -> all.add(member(member, fields, source)));
            return all;
        }
        return member(value, fields, source);
    }

    private static Object member(Object value, List<String> fields, String source) {
        if (!(value instanceof Map<?, ?> member)) {
            return value;
        }
        Map<Object, Object> completed = new LinkedHashMap<>(member);
        for (var field : fields) {
            completed.computeIfPresent(field, (_, reference) -> references(reference, source));
        }
        return completed;
    }

    private static Object references(Object value, String source) {
        if (!(value instanceof List<?> list)) {
            return reference(value, source);
        }
        List<Object> all = new ArrayList<>(list.size());
        list.forEach(one -> all.add(reference(one, source)));
        return all;
    }

    private static Object reference(Object value, String source) {
        if (value instanceof Map<?, ?> map && map.get(KEY) instanceof Object key && !map.containsKey(SOURCE)) {
            Map<String, Object> completed = LinkedHashMap.newLinkedHashMap(2);
            completed.put(SOURCE, source);
            completed.put(KEY, key);
            return completed;
        }
        return value;
    }
}
