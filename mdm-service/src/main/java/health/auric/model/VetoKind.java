package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Period;
import health.auric.model.AttributeType.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vetoes a definition may declare by name: what each looks at, and the options it has beside that. */
enum VetoKind {
    VALUES_DIFFER(
            "something else than a whole group",
            place -> !(place.type() instanceof Group),
            Set.of("where", "ignore", "first"),
            ValuesDiffer::of),
    IDENTIFIERS_DIFFER(
            "an identifier a record has one of",
            place -> place.type() instanceof Identifier && place.isSingle(),
            Set.of("first"),
            IdentifiersDiffer::of),
    WORDS_UNLIKE(
            "a text or a group",
            place -> place.type() instanceof Text || place.type() instanceof Group,
            Set.of("fields"),
            WordsUnlike::of),
    PERIODS_APART(
            "a period a record has one of",
            place -> place.type() instanceof Period && place.isSingle(),
            Set.of(),
            PeriodsApart::of),
    STANDS_ALONE("a code", place -> place.type() instanceof Code, Set.of("codes"), StandsAlone::of);

    /** What a definition tells a veto: where to look, and its options. */
    record Told(Place on, Map<String, List<String>> options, Condition where, List<Place> identifiers) {

        List<String> words(String option) {
            return options.getOrDefault(option, List.of());
        }

        /** So many first characters of a value count; all of them if nothing is said. */
        int first() {
            return words("first").stream()
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    static final Map<String, VetoKind> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(VetoKind::word, kind -> kind));

    private final String wants;
    private final Predicate<Place> fits;
    private final Set<String> options;
    private final Function<Told, Veto> maker;

    VetoKind(String wants, Predicate<Place> fits, Set<String> options, Function<Told, Veto> maker) {
        this.wants = wants;
        this.fits = fits;
        this.options = options;
        this.maker = maker;
    }

    String wants() {
        return wants;
    }

    boolean fits(Place place) {
        return fits.test(place);
    }

    Set<String> options() {
        return options;
    }

    Veto veto(Told told) {
        return maker.apply(told);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
