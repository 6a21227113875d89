package health.auric.standardize;

/** The first look at every character: typographic variants become plain ones, what cannot be seen goes. */
final class Characters {

    // Unicode's own bound for a "stream-safe" text. Without one, a megabyte of marks makes normalization quadratic.
    private static final int MOST_MARKS = 30;

    // Half-width voicing letters of Japanese, and the vowel that Thai and Lao write with a mark in front.
    private static final String LETTERS_BECOMING_MARKS = "\uff9e\uff9f\u0e33\u0eb3";

    private final StringBuilder plain;
    private int marks;

    private Characters(int length) {
        this.plain = new StringBuilder(length);
    }

    /** Whether there is nothing to do, as in most texts. */
    static boolean arePlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character < ' ' || character > '~' || character == '`') {
                return false;
            }
        }
        return true;
    }

    static String plain(String text) {
        var characters = new Characters(text.length());
        text.codePoints().forEach(characters::add);
        return characters.plain.toString();
    }

    private void add(int character) {
        marks = isMark(character) ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
            return;
        }
        switch (character) {
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʹ', 'ʼ', '＇' -> plain.append('\'');
            case '“', '”', '„', '‟', '″', '＂' -> plain.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> plain.append('-');
            case '⁄', '∕' -> plain.append('/');
            // Normalization would turn them into letters: VICRYL™ is not VICRYLTM.
            case '™', '℠', '®' -> {}
            case '\u115f', '\u1160', '\u3164', '\uffa0', '\u2800' -> plain.append(' ');
            default -> addOther(character);
        }
    }

    private void addOther(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            plain.append(' ');
        } else if (isVisible(character)) {
            keepApart(character);
            plain.appendCodePoint(character);
        }
    }

    /** So that 1½ does not become 11/2, nor 10⁶ become 106. */
    private void keepApart(int character) {
        if (Character.getType(character) != Character.OTHER_NUMBER || !endsWithDigit()) {
            return;
        }
        plain.append(isSuperscript(character) ? '^' : ' ');
    }

    private boolean endsWithDigit() {
        return !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
    }

    private static boolean isSuperscript(int character) {
        return character == '²' || character == '³' || character == '¹' || character >= 0x2070 && character <= 0x2079;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> LETTERS_BECOMING_MARKS.indexOf(character) >= 0;
        };
    }
}
