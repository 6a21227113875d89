package health.auric.access;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** A guarded service was called although nobody signed in. */
class NobodyActs extends AuthenticationCredentialsNotFoundException {

    NobodyActs() {
        super("Nobody signed in.");
    }
}
