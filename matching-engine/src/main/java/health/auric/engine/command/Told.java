package health.auric.engine.command;

import health.auric.engine.report.Report.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the engine told of a field, as the report shows it: the rarity of a value stands beside its level. */
final class Told {

    private static final Set<String> RARITIES = Set.of("common", "usual", "rare");

    private Told() {}

    static Part part(health.auric.engine.explain.Part part) {
        int comma = part.level().lastIndexOf(", ");
        boolean rarity = comma > 0 && RARITIES.contains(part.level().substring(comma + 2));
        return new Part(
                part.name(),
                given(part.givenA()),
                given(part.givenB()),
                part.standardA(),
                part.standardB(),
                rarity ? part.level().substring(0, comma) : part.level(),
                part.bits(),
                rarity ? part.level().substring(comma + 2) : "",
                part.setBy());
    }

    private static String given(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(" · "));
    }
}
