package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a person's name, where a hyphen keeps two together. */
final class PersonWords {

    private static final Set<String> PARTICLES =
            Dictionary.shipped("particles").byVariant().keySet();

    private static final Pattern AFTER_DOT = Pattern.compile("\\.(?=[a-z]{2})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s;/]+|(?<=\\.)(?=[a-z]\\b)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}-]");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private PersonWords() {}

    static List<String> of(String folded) {
        return isPlain(folded) ? split(folded) : parted(folded);
    }

    private static boolean isPlain(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c < 'a' || c > 'z') && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String folded) {
        var words = new ArrayList<String>(4);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || folded.charAt(i) == ' ') {
                if (i > start) {
                    words.add(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static List<String> parted(String folded) {
        var words = new ArrayList<String>();
        for (var part : BETWEEN.split(AFTER_DOT.matcher(folded.replace("'", "")).replaceAll(". "))) {
            var word = EDGES.matcher(SIGNS.matcher(part).replaceAll("")).replaceAll("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static String plain(String word) {
        return word.replace("-", "");
    }

    /** Where the surname starts when the given name comes first. */
    static int startOfSurname(List<String> words) {
        int start = Math.max(words.size() - 1, 0);
        while (start > 1 && isParticle(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word) || word.equals("o") || word.equals("mc");
    }

    /** Joins particles to what follows and parts double names. */
    static List<String> surnameParts(List<String> words) {
        var parts = new ArrayList<String>();
        var joined = new StringBuilder();
        for (var word : words) {
            for (var part : word.split("-")) {
                joined.append(part);
                if (!isParticle(part)) {
                    parts.add(joined.toString());
                    joined.setLength(0);
                }
            }
        }
        if (!joined.isEmpty()) {
            parts.add(joined.toString());
        }
        return List.copyOf(parts);
    }
}
