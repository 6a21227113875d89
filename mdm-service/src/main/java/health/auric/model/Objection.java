package health.auric.model;

import health.auric.model.Finding.Severity;
import java.util.Optional;

/** What a record check has against a record: where, how bad, why, and which attribute must not be kept. */
record Objection(String path, Severity severity, String message, Optional<String> refused) {

    static Objection doubt(String path, String message) {
        return new Objection(path, Severity.WARNING, message, Optional.empty());
    }

    static Objection error(String path, String message) {
        return new Objection(path, Severity.ERROR, message, Optional.empty());
    }

    /** The value itself must go, not only be talked about. */
    static Objection refusal(String attribute, String message) {
        return new Objection(attribute, Severity.ERROR, message, Optional.of(attribute));
    }
}
