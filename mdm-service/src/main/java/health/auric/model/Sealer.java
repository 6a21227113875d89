package health.auric.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns a value nobody may read into a keyed hash that still tells whether two values are the same. */
@FunctionalInterface
public interface Sealer {

    /** Without a key nothing can be sealed, so the value is refused rather than kept readable. */
    Sealer NO_KEY = (_, _) -> Optional.empty();

    /** The hash in 64 hexadecimal digits. The kind is hashed too, so that a date never equals a number. */
    Optional<String> seal(String kind, String value);

    /** HMAC-SHA256 with this key, of at least 32 bytes. */
    static Sealer hmac(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("A sealing key has at least 32 bytes.");
        }
        var secret = new SecretKeySpec(key, "HmacSHA256");
        return (kind, value) -> Optional.of(hash(secret, kind + ':' + value));
    }

    private static String hash(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256.", impossible);
        }
    }
}
