package health.auric.model;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form of a facility's codes: {@code A} is a letter, {@code 9} a digit, {@code X} either; dash, dot, slash and blank
 * are themselves. Nothing else, so nobody can write one that is slow or surprising.
 */
record CodePattern(String form) {

    private static final String LETTERS = "A9X-./ ";
    private static final int LONGEST = 40;

    /** What is wrong with a pattern somebody wrote. */
    static Optional<String> problem(String form) {
        if (form.isEmpty() || form.length() > LONGEST) {
            return Optional.of("A pattern has 1 to " + LONGEST + " characters.");
        }
        boolean closed = form.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return closed
                ? Optional.empty()
                : Optional.of(
                        "A pattern consists of A for a letter, 9 for a digit, X for either, and - . / or blanks.");
    }

    boolean matches(String code) {
        return code.length() == form.length()
                && IntStream.range(0, code.length()).allMatch(i -> fits(form.charAt(i), code.charAt(i)));
    }

    private static boolean fits(char form, char letter) {
        boolean digit = letter >= '0' && letter <= '9';
        boolean capital = letter >= 'A' && letter <= 'Z';
        return switch (form) {
            case 'A' -> capital;
            case '9' -> digit;
            case 'X' -> digit || capital;
            default -> letter == form;
        };
    }
}
