package health.auric.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure by the names people give them; a short name may need other words in the text to be understood. */
final class Units {

    static final Units STANDARD =
            new Units(Dictionary.shipped("standard-units").entries().keySet());

    /** One unit; its context is empty when it needs none. */
    record Unit(String dimension, double factor, Set<String> context) {

        boolean isUnderstood(Collection<String> words) {
            return context.isEmpty() || context.stream().anyMatch(words::contains);
        }
    }

    private final Map<String, List<Unit>> byName = new HashMap<>();

    private Units(Collection<String> files) {
        files.forEach(file -> Dictionary.shipped(file).entries().forEach((unit, names) -> {
            int blank = unit.lastIndexOf(' ');
            double factor = Double.parseDouble(unit.substring(blank + 1));
            names.subList(1, names.size()).forEach(name -> add(name, unit.substring(0, blank), factor));
        }));
    }

    private void add(String name, String dimension, double factor) {
        var parts = name.split(" if ");
        var context = parts.length == 1 ? Set.<String>of() : Set.of(parts[1].split("\\|"));
        var units = byName.computeIfAbsent(parts[0], _ -> new ArrayList<>());
        var unit = new Unit(dimension, factor, context);
        if (context.isEmpty()) {
            units.add(unit);
        } else {
            units.addFirst(unit);
        }
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    @Nullable
    Unit find(String name, Collection<String> words) {
        for (var unit : byName.getOrDefault(name, List.of())) {
            if (unit.isUnderstood(words)) {
                return unit;
            }
        }
        return null;
    }
}
