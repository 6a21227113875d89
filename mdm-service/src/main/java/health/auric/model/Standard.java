package health.auric.model;

import health.auric.model.Standardized.Accepted;
import health.auric.model.Standardized.Placeholder;
import health.auric.model.Standardized.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named standardizer at work: its remarks become warnings, its refusals errors, its bugs never the caller's. */
record Standard(String code, Standardizer standardizer) {

    @Nullable
    String apply(String raw, Inspection inspection) {
        return switch (standardized(raw)) {
            case Accepted(var value, var remarks) -> accepted(value, remarks, inspection);
            case Placeholder() -> (String) inspection.placeholder();
            case Refused(var reason) -> (String) inspection.refuse(code, reason);
        };
    }

    private static @Nullable String accepted(String value, List<Remark> remarks, Inspection inspection) {
        inspection.doubt(remarks);
        return value.isEmpty() ? null : value;
    }

    /** For a value that cannot be read: no error if it only says that there is none. */
    @Nullable
    Object refuse(String raw, Inspection inspection, String message) {
        return saysNothing(raw) ? inspection.placeholder() : inspection.refuse(code, message);
    }

    /** Does this say that there is no value? */
    boolean saysNothing(String raw) {
        return standardized(raw) instanceof Placeholder;
    }

    private Standardized standardized(String raw) {
        try {
            return standardizer.standardize(raw);
        } catch (RuntimeException broken) {
            return Standardized.refused("This value could not be brought into its standard form.");
        }
    }
}
