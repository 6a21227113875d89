package health.auric.intake;

import health.auric.kernel.Refusal;

/** What a source may call a thing: 1 to 200 printable characters of any script, none of them blank at either end. */
public final class SourceKeys {

    private static final int LONGEST = 200;

    private SourceKeys() {}

    /** Refused unless it is one; names the field, never the key. */
    public static void check(String field, String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            throw Refusal.invalid(field, "has 1 to " + LONGEST + " characters");
        }
        if (!key.equals(key.strip())) {
            throw Refusal.invalid(field, "has no blanks at either end");
        }
        if (!Printable.is(key)) {
            throw Refusal.invalid(field, "has printable characters only, in UTF-8");
        }
    }
}
