package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name cut at the words that announce another one. */
record OtherNames(String name, List<Other> names, List<Other> receivers) {

    /** Text behind an announcing word. */
    record Other(String relation, String text) {}

    private static final Map<String, String> RELATIONS =
            Dictionary.shipped("aliases").byVariant();
    private static final Pattern ANNOUNCED = Pattern.compile(RELATIONS.keySet().stream()
            .filter(word -> word.indexOf('_') < 0)
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![a-z0-9])\\(?(", ")(?![a-z0-9])[ :.]{0,3}")));

    // Most names announce no other one, and looking for a word is far quicker than the pattern.
    private static final String[] TELLING = RELATIONS.keySet().toArray(String[]::new);

    static OtherNames in(String folded) {
        return announces(folded) ? cut(folded) : new OtherNames(folded, List.of(), List.of());
    }

    private static boolean announces(String folded) {
        for (var word : TELLING) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static OtherNames cut(String folded) {
        var names = new ArrayList<Other>();
        var receivers = new ArrayList<Other>();
        var match = ANNOUNCED.matcher(folded);
        var name = folded;
        var relation = "";
        int start = 0;
        while (match.find()) {
            name = keep(relation, folded.substring(start, match.start()), name, names, receivers);
            relation = RELATIONS.getOrDefault(match.group(1), "");
            start = match.end();
        }
        name = keep(relation, folded.substring(start), name, names, receivers);
        if (name.isBlank() && names.isEmpty() && !receivers.isEmpty()) {
            return new OtherNames(receivers.getFirst().text(), names, receivers);
        }
        return name.isBlank() && !names.isEmpty()
                ? new OtherNames(names.removeFirst().text(), names, receivers)
                : new OtherNames(name, names, receivers);
    }

    private static String keep(String relation, String text, String name, List<Other> names, List<Other> receivers) {
        switch (relation) {
            case "" -> {
                return text;
            }
            case "care_of", "attention" -> receivers.add(new Other(relation, text));
            default -> names.add(new Other(relation, text));
        }
        return name;
    }
}
