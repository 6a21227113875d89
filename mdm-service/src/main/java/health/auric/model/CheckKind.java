package health.auric.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record checks a definition may ask for by name, and what each wants to be told. */
enum CheckKind {
    STATE_MATCHES_POSTAL(Set.of("on"), told -> new StateMatchesPostal(told.name("on"))),
    PACKAGING_CHAIN(Set.of("on"), told -> new PackagingChain(told.name("on"))),
    ONE_BASE_LEVEL(Set.of("on"), told -> new OneBaseLevel(told.name("on"))),
    PERIODS_IN_ORDER(Set.of("on"), told -> PeriodsInOrder.of(told.attribute("on"))),
    ONE_AT_A_TIME(Set.of("on", "field"), told -> PeriodsInOrder.of(told.attribute("on"), told.name("field"))),
    PERCENTAGES_SUM_TO_100(Set.of("on", "field"), told -> new PercentagesSumTo100(told.name("on"), told.name("field"))),
    TIN_TYPE_AGREES(Set.of("number", "type"), told -> new TinTypeAgrees(told.name("number"), told.name("type"))),
    NOT_BOTH(Set.of("field", "field2"), told -> new NotBoth(told.attribute("field"), told.attribute("field2"))),
    REQUIRED_WITH(Set.of("field", "needs"), told -> new RequiredWith(told.attribute("field"), told.name("needs"))),
    LATERALITY_AGREES(
            Set.of("on", "description"), told -> new LateralityAgrees(told.name("on"), told.name("description")));

    /** What a definition tells a check: names of attributes by parameter, and the attributes themselves. */
    record Told(Map<String, String> names, Declared declared) {

        String name(String parameter) {
            return names.getOrDefault(parameter, "");
        }

        Attribute attribute(String parameter) {
            return declared.find(name(parameter)).orElseThrow();
        }
    }

    static final Map<String, CheckKind> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(CheckKind::word, kind -> kind));

    private final Set<String> parameters;
    private final Function<Told, RecordCheck> maker;

    CheckKind(Set<String> parameters, Function<Told, RecordCheck> maker) {
        this.parameters = parameters;
        this.maker = maker;
    }

    Set<String> parameters() {
        return parameters;
    }

    /** Does this parameter name a field of the group in {@code on} rather than an attribute of its own? */
    boolean isField(String parameter) {
        return (this == PERCENTAGES_SUM_TO_100 || this == ONE_AT_A_TIME) && parameter.equals("field");
    }

    RecordCheck check(Told told) {
        return maker.apply(told);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
