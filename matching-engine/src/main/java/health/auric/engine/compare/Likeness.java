package health.auric.engine.compare;

import health.auric.engine.text.Spelling;

/** Whether two words look alike. */
final class Likeness {

    private static final double LOOKS = 0.9;

    private Likeness() {}

    static boolean looks(String a, String b) {
        // The greedy pairing of letters depends on the order of the words; a fixed order makes it symmetric.
        double alike = a.compareTo(b) <= 0 ? Strings.jaroWinkler(a, b) : Strings.jaroWinkler(b, a);
        return alike >= LOOKS || Math.min(a.length(), b.length()) > 3 && Spelling.oneEdit(a, b);
    }
}
