package health.auric.intake;

import health.auric.kernel.Refusal;

/** What a source may call a thing: 1 to 200 printable characters of any script, none of them blank at either end. */
public final class SourceKeys {

    private static final int LONGEST = 200;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    // What decoding leaves of bytes that were no UTF-8.
    private static final int REPLACEMENT = 0xFFFD;

    private SourceKeys() {}

    /** Refused unless it is one; names the field, never the key. */
    public static void check(String field, String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            throw Refusal.invalid(field, "has 1 to " + LONGEST + " characters");
        }
        if (!key.equals(key.strip())) {
            throw Refusal.invalid(field, "has no blanks at either end");
        }
        if (!key.codePoints().allMatch(SourceKeys::isPrintable)) {
            throw Refusal.invalid(field, "has printable characters only, in UTF-8");
        }
    }

    private static boolean isPrintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // Invisible letters make two keys look alike; only these two are part of how words are written.
            case Character.FORMAT -> letter == JOINER || letter == NON_JOINER;
            default -> letter != REPLACEMENT;
        };
    }
}
