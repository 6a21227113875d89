package health.auric.golden.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two times a record can be read at: what the hub held then, and what is in effect on a day. Null is now, or any day. */
public record When(@Nullable Instant asOf, @Nullable LocalDate validAt) {

    public static final When NOW = new When(null, null);

    boolean past() {
        return asOf != null;
    }

    When at(Instant recorded) {
        return new When(recorded, validAt);
    }

    /** For SQL: nothing is recorded later than this. */
    String latest() {
        return asOf == null ? "infinity" : asOf.toString();
    }
}
