package health.auric.access.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id. */
@Component
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;

    // Each hash takes 19 MB: a flood of sign-ins waits here instead of filling the heap.
    private final Semaphore desks = new Semaphore(4, true);
    private final PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final String nobodys = argon.encode(TokenSecret.hex(16));

    String hash(String password) {
        return seated(() -> argon.encode(normal(password)));
    }

    /** Whether it is the password; takes the same time when there is none to compare with. */
    boolean match(String password, Optional<String> hash) {
        // Longer than any password can be: not worth a hash, whoever sends it.
        if (password.length() > PasswordPolicy.LONGEST * 4) {
            return false;
        }
        boolean same = seated(() -> argon.matches(normal(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T seated(Supplier<T> work) {
        desks.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            desks.release();
        }
    }

    /** The same password typed on another keyboard is the same. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
