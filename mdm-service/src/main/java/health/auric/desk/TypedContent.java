package health.auric.desk;

import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.DomainDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed over content that was sent; only attributes that say something else now are corrected. */
record TypedContent(DomainDefinition definition, Map<String, Object> sent) {

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    /** Attributes with their new values, null for what was emptied. */
    Map<String, @Nullable Object> correction(Map<String, String> typed) {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        typed.forEach((path, text) -> {
            var steps = STEP.matcher(path).results().map(found -> found.group()).toList();
            if (!steps.isEmpty()
                    && known(steps.getFirst())
                    && !text.strip().equals(text(at(sent, steps)).strip())) {
                var name = steps.getFirst();
                var before = changed.containsKey(name) ? changed.get(name) : sent.get(name);
                changed.put(name, with(before, steps.subList(1, steps.size()), value(steps, text.strip())));
            }
        });
        return changed;
    }

    private boolean known(String name) {
        return sent.containsKey(name) || definition.attribute(name).isPresent();
    }

    /** Several lines are several values where an attribute takes many. */
    private @Nullable Object value(List<String> steps, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return takesMany(steps)
                ? text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : text;
    }

    private boolean takesMany(List<String> steps) {
        var attribute = definition.attribute(steps.getFirst());
        if (attribute.isPresent() && attribute.get().type() instanceof AttributeType.Group group && steps.size() > 1) {
            var last = steps.getLast();
            return group.fields().stream()
                    .filter(field -> field.name().equals(last))
                    .anyMatch(Attribute::many);
        }
        return steps.size() == 1 && attribute.map(Attribute::many).orElse(false);
    }

    private static @Nullable Object at(@Nullable Object value, List<String> steps) {
        var found = value;
        for (var step : steps) {
            found = switch (found) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list when place(step) < list.size() -> list.get(place(step));
                case null, default -> null;
            };
        }
        return found;
    }

    private static @Nullable Object with(@Nullable Object before, List<String> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        var step = steps.getFirst();
        var rest = steps.subList(1, steps.size());
        return isPlace(step) ? member(before, place(step), rest, value) : field(before, step, rest, value);
    }

    private static Object member(@Nullable Object before, int at, List<String> rest, @Nullable Object value) {
        var list = new ArrayList<Object>(before instanceof List<?> known ? known : List.of());
        while (list.size() <= at) {
            list.add(new HashMap<String, Object>());
        }
        list.set(at, Objects.requireNonNullElse(with(list.get(at), rest, value), Map.of()));
        return list;
    }

    private static Object field(@Nullable Object before, String name, List<String> rest, @Nullable Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        if (before instanceof Map<?, ?> known) {
            known.forEach((key, old) -> map.put(String.valueOf(key), old));
        }
        map.put(name, with(map.get(name), rest, value));
        map.values().removeIf(Objects::isNull);
        return map;
    }

    private static boolean isPlace(String step) {
        return step.length() < 4 && step.chars().allMatch(Character::isDigit);
    }

    private static int place(String step) {
        return isPlace(step) ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    /** As a field of a form shows it. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> many -> many.stream().map(TypedContent::text).collect(Collectors.joining("\n"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey() + " " + text(entry.getValue())))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
