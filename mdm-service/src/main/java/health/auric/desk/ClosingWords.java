package health.auric.desk;

import health.auric.intake.QuarantinedChange.Closing;
import health.auric.intake.QuarantinedChange.State;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a quarantined change ended, in a sentence. */
final class ClosingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private ClosingWords() {}

    static String of(State state, Closing closing) {
        var day = DAY.format(closing.at().atZone(ZoneOffset.UTC));
        var who = closing.by() == null ? "The hub" : closing.by();
        return switch (state) {
            case SUPERSEDED -> "Closed on " + day + ": a newer change of the source came through.";
            case DISCARDED -> who + " discarded it on " + day + ": " + closing.reason();
            case RELEASED -> who + " released it on " + day + ".";
            case OPEN -> "";
        };
    }
}
