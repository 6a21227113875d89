package health.auric.desk;

import health.auric.intake.Source;
import health.auric.ui.Choice;
import health.auric.ui.GoldenShelf.Sender;
import health.auric.ui.SourceBadge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The source systems the actor may know, as badges. */
record Senders(Map<String, Source> known) {

    private static final int SHORT = 3;

    static Senders of(List<Source> sources) {
        return new Senders(sources.stream()
                .collect(Collectors.toMap(source -> source.code().value(), Function.identity())));
    }

    /** One that may not be known is still called by its code: records name it. */
    Sender of(String code) {
        var source = known.get(code);
        if (source == null) {
            var letters = code.substring(0, Math.min(SHORT, code.length())).toUpperCase(Locale.ROOT);
            return new Sender(new SourceBadge(letters, 1), code, code);
        }
        return new Sender(new SourceBadge(source.badge(), source.badgePattern()), code, source.name());
    }

    List<Choice> choices() {
        return known.values().stream()
                .map(source -> new Choice(source.code().value(), source.name(), ""))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }
}
