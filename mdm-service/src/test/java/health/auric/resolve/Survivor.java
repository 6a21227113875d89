package health.auric.resolve;

import static java.util.Objects.requireNonNull;

import health.auric.resolve.Kind.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What a golden record must say, in the plainest way to work it out: sort by the rule, take the first. */
final class Survivor {

    /** One source record's say. */
    record Say(String source, String key, int changedAt, Map<String, Object> content) {

        int trust() {
            return requireNonNull(Kind.TRUST.get(source));
        }

        /** What it says of an attribute that it has. */
        Object of(String attribute) {
            return requireNonNull(content.get(attribute));
        }
    }

    private static final Comparator<Say> ORDER =
            Comparator.comparingInt(Say::trust).thenComparing(Say::source).thenComparing(Say::key);

    private static final Comparator<Say> LATEST = Comparator.comparing(Say::changedAt, Comparator.reverseOrder());

    private Survivor() {}

    static Map<String, Object> of(Kind kind, List<Say> says, Map<String, Object> byHand) {
        var content = new TreeMap<String, Object>();
        kind.golden().forEach((attribute, rule) -> put(content, attribute, rule, having(attribute, says)));
        kind.references()
                .keySet()
                .forEach(attribute -> put(content, attribute, Rule.TRUSTED, referring(attribute, says)));
        content.putAll(byHand);
        return content;
    }

    private static List<Say> having(String attribute, List<Say> says) {
        return says.stream()
                .filter(say -> say.content().containsKey(attribute))
                .sorted(ORDER)
                .toList();
    }

    /** A key says nothing without its source. */
    private static List<Say> referring(String attribute, List<Say> says) {
        return having(attribute, says).stream()
                .map(say -> new Say(
                        say.source(),
                        say.key(),
                        say.changedAt(),
                        Map.of(attribute, target(say.of(attribute), say.source()))))
                .toList();
    }

    static Map<String, Object> target(Object reference, String home) {
        var target = new TreeMap<String, Object>();
        target.put("source", home);
        ((Map<?, ?>) reference).forEach((part, value) -> target.put((String) part, value));
        return target;
    }

    private static void put(Map<String, Object> content, String attribute, Rule rule, List<Say> says) {
        if (!says.isEmpty()) {
            content.put(attribute, rule == Rule.UNION ? all(attribute, says) : one(attribute, rule, says));
        }
    }

    private static Object all(String attribute, List<Say> says) {
        var all = new LinkedHashSet<Object>();
        says.forEach(say -> all.addAll((List<?>) say.of(attribute)));
        return new ArrayList<>(all);
    }

    // Sorting is stable: what ties stays in the order of trust, source and key.
    private static Object one(String attribute, Rule rule, List<Say> says) {
        ToLongFunction<Say> rank = say -> rank(rule, say, say.of(attribute));
        return says.stream()
                .sorted(Comparator.comparingLong(rank).thenComparing(LATEST))
                .findFirst()
                .orElseThrow()
                .of(attribute);
    }

    private static long rank(Rule rule, Say say, Object value) {
        return switch (rule) {
            case TRUSTED -> say.trust();
            case LONGEST -> -value.toString().length();
            case CAUTIOUS -> Boolean.TRUE.equals(value) ? 0 : 1;
            case STRICT -> Kind.HOLDS.indexOf(value.toString());
            case RECENT, UNION -> 0;
        };
    }
}
