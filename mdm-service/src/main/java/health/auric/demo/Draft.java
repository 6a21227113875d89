package health.auric.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record in the making: flat paths such as {@code addresses.0.line1}; what starts with ~ is known but never shown. */
final class Draft {

    private final Map<String, String> values = new LinkedHashMap<>();

    Draft put(String path, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            values.remove(path);
        } else {
            values.put(path, value);
        }
        return this;
    }

    @Nullable
    String get(String path) {
        return values.get(path);
    }

    String text(String path) {
        return values.getOrDefault(path, "");
    }

    boolean has(String path) {
        return values.containsKey(path);
    }

    /** The visible values in the order they were first put. */
    Map<String, String> visible() {
        Map<String, String> visible = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (path.charAt(0) != '~') {
                visible.put(path, value);
            }
        });
        return visible;
    }

    Map<String, Object> nested() {
        Map<String, Object> content = new LinkedHashMap<>();
        visible().forEach((path, value) -> place(content, List.of(path.split("\\.")), value));
        return content;
    }

    @SuppressWarnings("unchecked")
    private static void place(Map<String, Object> into, List<String> path, Object value) {
        String name = path.getFirst();
        if (path.size() == 1) {
            into.put(name, value);
        } else if (!isIndex(path.get(1))) {
            Object group = into.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
            place((Map<String, Object>) group, path.subList(1, path.size()), value);
        } else {
            Object members = into.computeIfAbsent(name, _ -> new ArrayList<Object>());
            placeInList((List<Object>) members, path.subList(1, path.size()), value);
        }
    }

    /** An earlier member may have been lost to noise; the list then closes up. */
    @SuppressWarnings("unchecked")
    private static void placeInList(List<Object> members, List<String> path, Object value) {
        int index = Integer.parseInt(path.getFirst());
        if (path.size() == 1) {
            members.add(value);
            return;
        }
        if (index >= members.size()) {
            members.add(new LinkedHashMap<String, Object>());
        }
        Object member = members.get(Math.min(index, members.size() - 1));
        place((Map<String, Object>) member, path.subList(1, path.size()), value);
    }

    private static boolean isIndex(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
