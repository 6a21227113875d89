package health.auric.access.account;

import health.auric.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be: long enough and not one that everybody tries first. No rules of composition. */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    static void check(String field, String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid(field, "has " + SHORTEST + " to " + LONGEST + " characters; 15 or more are better");
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (small.chars().distinct().count() < 5 || COMMON.contains(small)) {
            throw Refusal.invalid(field, "is one of the first that anybody would try");
        }
        if (small.contains(username)) {
            throw Refusal.invalid(field, "does not contain the user name");
        }
    }

    private static Set<String> common() {
        try (var file = Objects.requireNonNull(
                PasswordPolicy.class.getResourceAsStream("common-passwords.txt"), "common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
