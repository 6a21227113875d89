package health.auric.intake;

/** Tells text that people can read and tell apart from text with letters that cannot be seen. */
final class Printable {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    // What decoding leaves of bytes that were no UTF-8.
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** Whether every letter of it is. */
    static boolean is(String text) {
        return text.codePoints().allMatch(Printable::isPrintable);
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
