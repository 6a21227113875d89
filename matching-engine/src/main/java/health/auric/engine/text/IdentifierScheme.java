package health.auric.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The form and check of one kind of identifier. */
record IdentifierScheme(String name, Pattern form, String check, int length) {

    private static final Map<String, IdentifierScheme> ALL = new HashMap<>();
    private static final int LONGEST = 100;

    static {
        Dictionary.shipped("standard-identifiers")
                .entries()
                .keySet()
                .forEach(file ->
                        Dictionary.shipped(file).entries().forEach((name, line) -> ALL.put(name, of(name, line))));
    }

    private static IdentifierScheme of(String name, List<String> line) {
        var form = Pattern.compile(line.get(1).replace(';', ','));
        String length = line.get(3);
        return new IdentifierScheme(name, form, line.get(2), length.equals("-") ? 0 : Integer.parseInt(length));
    }

    static IdentifierScheme named(String name) {
        var scheme = ALL.get(name);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no identifier scheme named \"" + name + "\".");
        }
        return scheme;
    }

    Identifier read(String text) {
        var lifted = Lifted.of(text);
        String code = letterAndDigits(lifted.text());
        if (code.isEmpty() || code.chars().allMatch(c -> c == code.charAt(0))) {
            var flags = code.isEmpty() ? lifted.flags() : Set.of(Quality.PLACEHOLDER);
            return new Identifier(name, "", false, flags);
        }
        String full = check.equals("isbn") ? CheckDigits.isbn13(padded(code)) : padded(code);
        boolean valid = form.matcher(full).matches() && CheckDigits.isRight(check, full);
        return new Identifier(name, full, valid, valid ? Set.of() : Set.of(Quality.INVALID));
    }

    /** A spreadsheet takes the zeros at the front away. */
    private String padded(String code) {
        int missing = length - code.length();
        boolean lost = missing > 0 && missing < 7 && Signs.isDigits(code);
        return lost ? "0".repeat(missing) + code : code;
    }

    private static String letterAndDigits(String folded) {
        var code = new StringBuilder();
        folded.chars()
                .limit(LONGEST)
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .forEach(c -> code.append((char) c));
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
