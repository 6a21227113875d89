package health.auric.engine.evaluation;

import health.auric.engine.Entry;
import health.auric.engine.Link;
import health.auric.engine.Matcher;
import health.auric.engine.Outcome;
import health.auric.engine.explain.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints some wrong links and some missed ones with their explanations. */
final class Errors {
    private static final int SHOWN = Integer.getInteger("verbose", 10);

    private Errors() {}

    static void print(DataSet set, Matcher matcher, Outcome outcome) {
        Set<Long> got = new HashSet<>();
        List<String[]> wrong = new ArrayList<>();
        for (Link link : outcome.links()) {
            long key = set.key(link.a(), link.b());
            got.add(key);
            if (!set.truth().contains(key)) {
                wrong.add(new String[] {link.a(), link.b()});
            }
        }
        List<String[]> missed = new ArrayList<>(set.pairs().stream()
                .filter(pair -> !got.contains(set.key(pair[0], pair[1])))
                .toList());
        Map<String, Entry> entries = new HashMap<>();
        matcher.entries().forEach(entry -> entries.put(entry.id(), entry));
        show("wrong", wrong, matcher, entries);
        show("missed", missed, matcher, entries);
    }

    private static void show(String what, List<String[]> pairs, Matcher matcher, Map<String, Entry> entries) {
        System.out.println("--- " + what + " " + pairs.size());
        Collections.shuffle(pairs, new Random(1));
        for (String[] pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
            Explanation why = matcher.explain(pair[0], pair[1]);
            String parts = why.parts().stream()
                    .filter(part -> !part.level().equals("missing"))
                    .map(part -> "%s:%s %.1f".formatted(part.name(), part.level(), part.bits()))
                    .collect(Collectors.joining(" | "));
            System.out.println("%.1f %s %s".formatted(why.score(), why.candidate() ? "" : "NOT CANDIDATE", parts));
            System.out.println("   " + cut(entries, pair[0]) + "\n   " + cut(entries, pair[1]));
        }
    }

    private static String cut(Map<String, Entry> entries, String id) {
        Entry entry = entries.getOrDefault(id, new Entry(id, "", List.of()));
        return entry.id() + " "
                + entry.values().stream()
                        .map(value -> value.length() > 90 ? value.substring(0, 90) : value)
                        .toList();
    }
}
