package health.auric.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which source's value survives for one attribute: preferred kinds of sources first, then a strategy among equals. */
public record SurvivorshipRule(
        List<String> prefer, Strategy then, Optional<String> each, boolean validNow, Condition verifiedOnly) {

    /** In place of source kinds: the order of trust the source systems themselves are registered with. */
    public static final String SOURCE_TRUST = "source-trust";

    public SurvivorshipRule {
        prefer = List.copyOf(prefer);
    }

    static SurvivorshipRule by(Strategy strategy) {
        return new SurvivorshipRule(List.of(), strategy, Optional.empty(), false, Condition.NONE);
    }

    /** How a value is chosen, or values are joined, where preference does not decide. */
    public enum Strategy {
        MOST_RECENT,
        MOST_COMPLETE,
        MOST_RESTRICTIVE,
        MOST_CAUTIOUS,
        UNION;

        static final Map<String, Strategy> BY_WORD =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(Strategy::word, strategy -> strategy));

        /** Are lists brought together, so that nothing any source says is lost? */
        boolean joins() {
            return this == UNION || this == MOST_RESTRICTIVE || this == MOST_CAUTIOUS;
        }

        /** The word definitions and answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
