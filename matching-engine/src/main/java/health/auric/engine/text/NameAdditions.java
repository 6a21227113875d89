package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles, generations and letters of degrees, collected while they are lifted from the words of a name. */
final class NameAdditions {

    private static final Phrases TITLES = Phrases.shipped("titles");
    private static final Phrases RANKS = Phrases.shipped("ranks");
    private static final Map<String, String> GENERATIONS =
            Dictionary.shipped("generations").byVariant();
    private static final Set<String> CREDENTIALS = Dictionary.shipped("credentials").byVariant().keySet().stream()
            .map(letters -> letters.replace(" ", ""))
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> titles = new ArrayList<>();
    private final List<String> credentials = new ArrayList<>();
    private String generation = "";

    /** The words without additions; at least so many words stay. */
    List<String> liftFrom(List<String> words, int least) {
        if (least == 0 && words.stream().anyMatch(word -> RANKS.contains(word))) {
            titles.addAll(words);
            return List.of();
        }
        return withoutAdditions(new ArrayList<>(words), least);
    }

    private List<String> withoutAdditions(List<String> rest, int least) {
        while (rest.size() > least && TITLES.contains(rest.getFirst())) {
            titles.add(TITLES.standard(rest.removeFirst()));
        }
        while (rest.size() > least && (liftCredential(rest, least) || liftGeneration(rest))) {
            // Each turn took a word.
        }
        return rest;
    }

    private boolean liftCredential(List<String> rest, int least) {
        String last = rest.getLast().replace("-", "");
        if (CREDENTIALS.contains(last)) {
            credentials.addFirst(last);
            rest.removeLast();
            return true;
        }
        return rest.size() > least + 1 && liftTwo(rest);
    }

    /** "ph d" and "m d". */
    private boolean liftTwo(List<String> rest) {
        String both = rest.get(rest.size() - 2) + rest.getLast();
        if (both.equals("md") || both.equals("phd") || both.equals("rn")) {
            credentials.addFirst(both);
            rest.subList(rest.size() - 2, rest.size()).clear();
            return true;
        }
        return false;
    }

    private boolean liftGeneration(List<String> rest) {
        var found = GENERATIONS.get(rest.getLast());
        if (found == null) {
            return false;
        }
        generation = found;
        rest.removeLast();
        return true;
    }

    String generation() {
        return generation;
    }

    List<String> titles() {
        return List.copyOf(titles);
    }

    List<String> credentials() {
        return List.copyOf(credentials);
    }
}
