package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.Locale;

/** Text as such. */
final class Texts {

    private Texts() {}

    static Standardized upper(String clean) {
        return Standardized.accepted(capitals(clean));
    }

    /** Cleaned again, because some capitals come apart into letter and mark. */
    static String capitals(String clean) {
        return Cleaning.clean(clean.toUpperCase(Locale.ROOT));
    }
}
