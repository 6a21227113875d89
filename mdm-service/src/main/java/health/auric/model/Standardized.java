package health.auric.model;

import java.util.List;

/** What a {@link Standardizer} made of a raw value. */
public sealed interface Standardized {

    /** A value in standard form; remarks say what was doubtful or lifted out of it. */
    record Accepted(String value, List<Remark> remarks) implements Standardized {
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /** Something written where a value belongs that says "no value", such as N/A or 99999. */
    record Placeholder() implements Standardized {}

    /** Not a value of this kind; the reason is a sentence for a person and never repeats the value. */
    record Refused(String reason) implements Standardized {}

    static Standardized accepted(String value) {
        return new Accepted(value, List.of());
    }

    static Standardized accepted(String value, Remark remark) {
        return new Accepted(value, List.of(remark));
    }

    static Standardized refused(String reason) {
        return new Refused(reason);
    }
}
