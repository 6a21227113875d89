package health.auric.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folded text without its status marks ("do not use", "zz", "dup of 1234"), and the marks; placeholders become empty. */
public record Lifted(String text, List<String> marks, Set<Quality> flags) {

    private static final Set<String> PLACEHOLDERS =
            Dictionary.shipped("placeholders").byVariant().keySet();
    private static final Map<String, String> STATUS =
            Dictionary.shipped("status").byVariant();
    // Every repetition has a bound, so that a hostile text takes no longer than its length.
    private static final String WORDS = STATUS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));
    // Most texts hold none of these words, and looking for a word is far quicker than the pattern.
    private static final List<String> TELLING = STATUS.keySet().stream()
            .map(Lifted::longestWord)
            .distinct()
            .sorted()
            .toList();
    private static final String REFERENCE = "(?:[\\s:#]{1,3}[a-z]{0,6}-?\\d{2,20}(?![a-z0-9]))?";
    private static final Pattern MARK =
            Pattern.compile("^[^a-z0-9]{0,8}" + WORDS + REFERENCE + "(?![a-z0-9])[^a-z0-9(]{0,8}"
                    + "|[*(\\[{<!]{1,4}\\s{0,2}" + WORDS + REFERENCE + "\\s{0,2}[*)\\]}>!]{1,4}"
                    + "|(?<![a-z0-9])[^a-z0-9]{0,4}(?<![a-z0-9])" + WORDS + REFERENCE + "[^a-z0-9]{0,8}$");
    private static final Pattern LEADING_Z = Pattern.compile("^[^a-z0-9]{0,4}zz{1,6}(?=[^a-z0-9z])[^a-z0-9]{1,4}");
    private static final int LONGEST = 4_000;

    public static Lifted of(String raw) {
        return ofFolded(Fold.fold(raw));
    }

    /** A word, which may fill a field but holds no marks. */
    static Lifted word(String folded) {
        if (!isPlaceholder(folded)) {
            return new Lifted(folded, List.of(), Set.of());
        }
        boolean blank = folded.isBlank();
        return new Lifted("", blank ? List.of() : List.of(folded), blank ? Set.of() : Set.of(Quality.PLACEHOLDER));
    }

    static Lifted ofFolded(String folded) {
        if (isPlaceholder(folded)) {
            return word(folded);
        }
        return folded.length() > LONGEST || isUnsuspicious(folded)
                ? new Lifted(folded, List.of(), Set.of())
                : withoutMarks(folded);
    }

    private static String longestWord(String phrase) {
        return Arrays.stream(phrase.split("[ _]")).reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static boolean isUnsuspicious(String folded) {
        return folded.indexOf("zz") < 0 && TELLING.stream().noneMatch(folded::contains);
    }

    private static Lifted withoutMarks(String folded) {
        var flags = EnumSet.noneOf(Quality.class);
        var marks = new ArrayList<String>();
        var text = folded;
        for (int round = 0; round < 3; round++) {
            var match = MARK.matcher(text);
            if (!match.find()) {
                break;
            }
            flags.add(meaning(match.group(1), match.group(2), match.group(3)));
            marks.add(match.group().strip());
            text = (text.substring(0, match.start()) + " " + text.substring(match.end())).strip();
        }
        return leadingZ(text, marks, flags);
    }

    private static Lifted leadingZ(String text, List<String> marks, Set<Quality> flags) {
        var match = LEADING_Z.matcher(text);
        if (match.find()) {
            flags.add(Quality.INACTIVE);
            marks.add(match.group().strip());
            return new Lifted(text.substring(match.end()), List.copyOf(marks), Sorted.set(flags));
        }
        return new Lifted(text, List.copyOf(marks), Sorted.set(flags));
    }

    private static Quality meaning(String... groups) {
        for (var group : groups) {
            if (group != null) {
                return Quality.valueOf(STATUS.getOrDefault(group, "INACTIVE").toUpperCase(Locale.ROOT));
            }
        }
        return Quality.INACTIVE;
    }

    static boolean isPlaceholder(String folded) {
        if (folded.length() > 40) {
            return false;
        }
        String bare = bare(folded);
        return bare.isEmpty() || PLACEHOLDERS.contains(bare) || isOneSign(bare);
    }

    private static String bare(String folded) {
        var bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Signs.isWordCharacter(folded.charAt(i))) {
                bare.append(folded.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean isOneSign(String bare) {
        char first = bare.charAt(0);
        boolean repeated = bare.length() > 2 && bare.chars().allMatch(c -> c == first);
        return repeated && (first == 'x' || first == 'z' || Character.isDigit(first) && bare.length() > 4);
    }
}
