package health.auric.operate;

import health.auric.model.Sealer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key that Social Security numbers and birth dates are sealed with: the operator's, or one made for the data folder.
 * Without either such values are refused, because an unkeyed hash of nine digits is no secret.
 */
@Configuration
class SealingConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SealingConfiguration.class);
    private static final int BYTES = 32;

    @Bean
    Sealer sealer(@Value("${auric.seal-key:}") String key, DatabaseSettings settings) throws IOException {
        if (!key.isBlank()) {
            return Sealer.hmac(decoded(key, "AURIC_SEAL_KEY"));
        }
        if (settings.embedded()) {
            var file = settings.data().resolve("seal.key");
            return Sealer.hmac(decoded(madeOnce(file), file.toString()));
        }
        log.warn("AURIC_SEAL_KEY is not set: records with a Social Security number or birth date are refused.");
        return Sealer.NO_KEY;
    }

    private static String madeOnce(Path file) throws IOException {
        if (Files.notExists(file)) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }

    private static byte[] decoded(String key, String where) {
        try {
            var bytes = Base64.getDecoder().decode(key);
            if (bytes.length >= BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            log.debug("The sealing key is not base64.");
        }
        throw new StartRefused(
                where + " does not hold a sealing key.",
                "A key is at least 32 random bytes in base64: openssl rand -base64 32. Keep it: what was sealed with it"
                        + " can only be compared with it.");
    }
}
