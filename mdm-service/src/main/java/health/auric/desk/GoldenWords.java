package health.auric.desk;

import health.auric.golden.RecordState;
import health.auric.model.DomainDefinition;
import health.auric.ui.Choice;
import health.auric.ui.GoldenShelf.DomainName;
import health.auric.ui.GoldenShelf.Status;
import health.auric.ui.GoldenShelf.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Domains and states in the words of a page. */
final class GoldenWords {

    private GoldenWords() {}

    static DomainName domain(DomainDefinition definition) {
        var heading = definition.heading();
        return new DomainName(heading.name().value(), heading.one(), heading.many());
    }

    static Status status(String name) {
        var state = RecordState.valueOf(name);
        return new Status(
                word(state),
                switch (state) {
                    case ACTIVE, APPROVED -> Tone.OK;
                    case RETIRED, REJECTED, MERGED -> Tone.QUIET;
                    case DRAFT, PENDING_VALIDATION, IN_REVIEW, ON_HOLD, RETIRING -> Tone.WARN;
                });
    }

    static List<Choice> statuses() {
        return Stream.of(RecordState.values())
                .map(state -> new Choice(state.name(), word(state), ""))
                .toList();
    }

    private static String word(RecordState state) {
        var words = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
