package health.auric.engine.text;

/** Single characters: typographic variants become plain ones, what cannot be seen goes. */
final class Signs {

    // Unicode's own bound for a "stream-safe" text. Without one, a megabyte of marks makes normalization quadratic.
    private static final int MOST_MARKS = 30;

    private Signs() {}

    static String plain(String text) {
        var out = new StringBuilder(text.length() + 8);
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                append(c, out);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʹ', 'ʼ', '＇' -> out.append('\'');
            case '“', '”', '„', '‟', '″', '＂' -> out.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> out.append('-');
            case '⁄', '∕' -> out.append('/');
            case '×' -> out.append('x');
            // Normalization would turn them into letters: ACME™ is not ACMETM.
            case '™', '℠', '®', '©', '\u115f', '\u1160', '\u3164', '\uffa0', '\u2800' -> out.append(' ');
            default -> appendOther(c, out);
        }
    }

    private static void appendOther(int c, StringBuilder out) {
        int type = Character.getType(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
            // Keeps 1½ from becoming 11/2.
            if (type == Character.OTHER_NUMBER) {
                out.append(' ');
            }
            out.appendCodePoint(type == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c);
        }
    }

    static String withoutAccents(String decomposed) {
        var out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (!isAccent(decomposed.charAt(i))) {
                out.append(decomposed.charAt(i));
            }
        }
        return out.toString();
    }

    /** Latin, Hebrew and Arabic marks that people leave out; marks that are vowels elsewhere stay. */
    private static boolean isAccent(char c) {
        return c >= '\u0300' && c <= '\u036f' || c >= '\u0591' && c <= '\u05c7' || c >= '\u064b' && c <= '\u065f';
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c == '\uff9e' || c == '\uff9f' || c == '\u0e33' || c == '\u0eb3';
        };
    }

    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c > 127 && isMark(c);
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
