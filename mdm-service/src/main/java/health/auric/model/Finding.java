package health.auric.model;

/** Something noticed about a record on its way in: where, how bad, a stable code, a sentence; never the value. */
public record Finding(String path, Severity severity, String code, String message) {

    /** An error dropped the value or leaves the record unfit; a warning kept it; an info is for quality counts. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
