package health.auric.engine.text;

import java.util.List;
import java.util.regex.Pattern;

/** A name cut in two, where a dash or a bar parts an organization from its site. */
record Segments(String parent, String site) {

    private static final Pattern BAR = Pattern.compile(" [-@:] | ?[|] ?| - ?|: ");
    private static final Pattern DASH = Pattern.compile("(?<=[a-z]{3})-(?=[a-z]{2})");
    private static final Phrases KINDS = Phrases.shipped("organization-kinds");
    private static final Phrases DEPARTMENTS = Phrases.shipped("departments");

    static Segments of(String folded) {
        if (!isParted(folded)) {
            return new Segments(folded, "");
        }
        var bar = BAR.matcher(folded);
        if (bar.find() && Signs.hasLetter(folded.substring(0, bar.start()))) {
            return new Segments(folded.substring(0, bar.start()), folded.substring(bar.end()));
        }
        return atDash(folded);
    }

    private static boolean isParted(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '-' || c == '|' || c == ':' || c == '@') {
                return true;
            }
        }
        return false;
    }

    private static Segments atDash(String folded) {
        var dash = DASH.matcher(folded);
        while (dash.find()) {
            if (KINDS.contains(lastWord(folded, dash.start()))) {
                return new Segments(folded.substring(0, dash.start()), folded.substring(dash.end()));
            }
        }
        return new Segments(folded, "");
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 40 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** "department of history" and "history department": the word that tells a department and what it is called. */
    static List<String> department(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (DEPARTMENTS.at(words, i) != null) {
                boolean named = i + 2 < words.size() && words.get(i + 1).equals("of");
                return named ? words.subList(i, words.size()) : words.subList(Math.max(0, i - 1), i + 1);
            }
        }
        return List.of();
    }
}
