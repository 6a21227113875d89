package health.auric.access.account;

import java.util.Map;
import java.util.UUID;

/**
 * Where every change of who may do what is told, in the transaction that makes it; what cannot be told is not done. The
 * detail never holds a password or the secret of a token.
 */
public interface AccessLog {

    /** What a change is about. */
    enum Subject {
        USER,
        TOKEN
    }

    /** The current actor did something, such as {@code user.grant}, to a user or token. */
    void changed(String action, Subject subject, UUID id, Map<String, ?> detail);
}
