package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters behind a clinician's name, as in {@code MD, PHD}. */
final class Credentials {

    private static final Vocabulary KNOWN = Vocabulary.of("credentials");
    private static final Pattern BLANK_IN_DOTTED = Pattern.compile("(?<=\\b[A-Z]\\.) (?=[A-Z]\\.)");
    private static final Pattern SEPARATOR = Pattern.compile("[ ,;]+");
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9()&]{1,6}(?:[/-][A-Z0-9]{1,4})?");
    private static final int MOST = 12;

    private Credentials() {}

    static Standardized standardize(String clean) {
        var text = BLANK_IN_DOTTED.matcher(clean.toUpperCase(Locale.ROOT)).replaceAll("");
        var all = new ArrayList<String>();
        for (var word : SEPARATOR.split(text, MOST + 1)) {
            all.add(plain(word));
        }
        all.removeIf(String::isEmpty);
        return all.size() > MOST
                        || !all.stream().allMatch(word -> FORM.matcher(word).matches())
                ? Standardized.refused("Credentials are short words such as MD or PA-C, separated by commas.")
                : all.isEmpty() ? new Standardized.Placeholder() : Standardized.accepted(joined(all));
    }

    static boolean isKnown(String word) {
        return KNOWN.standard(plain(word)).isPresent();
    }

    static String joined(List<String> credentials) {
        return String.join(", ", new LinkedHashSet<>(credentials));
    }

    static String plain(String word) {
        return word.replace(".", "").toUpperCase(Locale.ROOT);
    }
}
