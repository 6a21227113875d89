package health.auric.standardize;

import java.text.Normalizer;

/** What happens to every raw text first: one Unicode form, plain punctuation, single blanks, nothing invisible. */
final class Cleaning {

    private Cleaning() {}

    static String clean(String raw) {
        return Characters.arePlain(raw) ? singleBlanks(raw) : singleBlanks(normal(raw));
    }

    private static String normal(String raw) {
        var normal = Normalizer.normalize(Characters.plain(raw), Normalizer.Form.NFKC);
        // Again, because normalization itself brings forth dashes, blanks and fraction strokes.
        return Characters.plain(normal);
    }

    static String singleBlanks(String text) {
        return hasOnlySingleBlanks(text) ? text : withSingleBlanks(text);
    }

    private static boolean hasOnlySingleBlanks(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
    }

    private static String withSingleBlanks(String text) {
        var single = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var blank = text.charAt(i) == ' ';
            if (!blank || !single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(text.charAt(i));
            }
        }
        return single.toString().stripTrailing();
    }
}
