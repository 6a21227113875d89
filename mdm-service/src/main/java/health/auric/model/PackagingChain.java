package health.auric.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The levels of a packaging chain: what a level contains must be a level too, and how many base units are in it is the
 * product down the chain. Ordering a case where an each was meant is the costliest mistake an item can make.
 */
record PackagingChain(String on) implements RecordCheck {

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        var levels = Members.of(content, on);
        Map<String, Members> byUnit = new HashMap<>();
        levels.forEach(level -> level.text("unit").ifPresent(unit -> byUnit.putIfAbsent(unit, level)));
        return levels.stream()
                .flatMap(level -> level.text("containsUnit").flatMap(unit -> chained(level, unit, byUnit)).stream())
                .toList();
    }

    private static Optional<Objection> chained(Members level, String unit, Map<String, Members> levels) {
        var below = levels.get(unit);
        if (below == null) {
            return objection(level, "containsUnit", "What this level contains is not itself a level.");
        }
        return runsInCircles(level, levels)
                ? objection(level, "containsUnit", "This level contains itself.")
                : multiplied(level, below);
    }

    private static Optional<Objection> multiplied(Members level, Members below) {
        var mine = base(level);
        var product =
                base(below).flatMap(base -> number(level, "containsQuantity").map(base::multiply));
        boolean wrong = mine.isPresent() && product.isPresent() && mine.get().compareTo(product.get()) != 0;
        return wrong
                ? objection(level, "baseQuantity", "This is not the product of the quantities down the chain.")
                : Optional.empty();
    }

    private static boolean runsInCircles(Members start, Map<String, Members> levels) {
        var next = start.text("containsUnit").map(levels::get);
        for (int steps = 0; next.isPresent() && steps <= levels.size(); steps++) {
            if (next.get() == start) {
                return true;
            }
            next = next.get().text("containsUnit").map(levels::get);
        }
        return false;
    }

    /** A level that contains nothing is a base unit unless it says otherwise. */
    private static Optional<BigDecimal> base(Members level) {
        var said = number(level, "baseQuantity");
        boolean bottom = level.text("containsUnit").isEmpty();
        return said.isEmpty() && bottom ? Optional.of(BigDecimal.ONE) : said;
    }

    private static Optional<BigDecimal> number(Members level, String field) {
        return level.text(field).map(Decimals::parse);
    }

    private static Optional<Objection> objection(Members level, String field, String reason) {
        return Optional.of(Objection.error(level.pathOf(field), reason));
    }
}
