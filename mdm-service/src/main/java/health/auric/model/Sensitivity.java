package health.auric.model;

import java.util.Locale;

/** How far a value may travel: to anybody, inside the health system, or only to those who hold the right to it. */
public enum Sensitivity {
    PUBLIC,
    INTERNAL,
    RESTRICTED;

    /** The word definitions and answers use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
