package health.auric.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Certificate chain and private key, both PEM, that make the hub speak TLS. */
record TlsFiles(Path certificate, Path key) {

    static Optional<TlsFiles> from(Environment environment) {
        var certificate = environment.getProperty("auric.tls.certificate", "");
        var key = environment.getProperty("auric.tls.key", "");
        if (certificate.isBlank() && key.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new TlsFiles(readable("AURIC_TLS_CERTIFICATE", certificate), readable("AURIC_TLS_KEY", key)));
    }

    Map<String, Object> asProperties() {
        return Map.of(
                "server.ssl.bundle", "hub",
                "server.servlet.session.cookie.secure", "true",
                "spring.ssl.bundle.pem.hub.keystore.certificate", "file:" + certificate,
                "spring.ssl.bundle.pem.hub.keystore.private-key", "file:" + key,
                // A renewed certificate needs no restart.
                "spring.ssl.bundle.pem.hub.reload-on-update", "true");
    }

    private static Path readable(String variable, String value) {
        if (value.isBlank() || !Files.isReadable(Path.of(value))) {
            throw new StartRefused(
                    "TLS needs a certificate and a key, and " + variable + " does not name a readable file.",
                    "Set AURIC_TLS_CERTIFICATE and AURIC_TLS_KEY to PEM files, or neither of them.");
        }
        return Path.of(value).toAbsolutePath();
    }
}
