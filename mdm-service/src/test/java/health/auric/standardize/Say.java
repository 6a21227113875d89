package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import health.auric.model.Standardizer;
import java.util.List;
import java.util.Objects;

/** What a named function says about a raw value, in words a test table can hold. */
final class Say {

    static final String PLACEHOLDER = "PLACEHOLDER";
    static final String REFUSED = "REFUSED";

    private Say() {}

    static Standardizer scheme(String name) {
        return Objects.requireNonNull(StandardizeFunctions.all().schemes().get(name), name);
    }

    static Standardizer standardizer(String name) {
        return Objects.requireNonNull(StandardizeFunctions.all().standardizers().get(name), name);
    }

    /** The accepted value, or which of the other two answers it was. */
    static String outcome(Standardizer standardizer, String raw) {
        return switch (standardizer.standardize(raw)) {
            case Standardized.Accepted accepted -> accepted.value();
            case Standardized.Placeholder _ -> PLACEHOLDER;
            case Standardized.Refused _ -> REFUSED;
        };
    }

    static List<String> remarks(Standardizer standardizer, String raw) {
        return standardizer.standardize(raw) instanceof Standardized.Accepted accepted
                ? accepted.remarks().stream().map(Remark::code).toList()
                : List.of();
    }

    static String reason(Standardizer standardizer, String raw) {
        return standardizer.standardize(raw) instanceof Standardized.Refused(var reason) ? reason : "";
    }
}
