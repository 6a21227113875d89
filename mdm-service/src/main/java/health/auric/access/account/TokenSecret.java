package health.auric.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bearer token: {@code aur_}, a prefix that finds it and may be shown, and 256 secret bits that may not. */
record TokenSecret(String prefix, String secret) {

    private static final Pattern FORM = Pattern.compile("aur_([0-9a-f]{12})_([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        return new TokenSecret(hex(6), hex(32));
    }

    static Optional<TokenSecret> parse(String raw) {
        var match = FORM.matcher(raw);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(new TokenSecret(match.group(1), match.group(2)));
    }

    byte[] hash() {
        return sha256(secret);
    }

    boolean hasHash(byte[] expected) {
        return MessageDigest.isEqual(hash(), expected);
    }

    /** What the caller keeps. */
    String text() {
        return "aur_" + prefix + "_" + secret;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public String toString() {
        return "aur_" + prefix + "_…";
    }
}
