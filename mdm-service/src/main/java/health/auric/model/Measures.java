package health.auric.model;

import java.util.Map;

/** Compares quantities in different units of one kind, as 1 L with 1000 mL. */
final class Measures {

    private record Unit(String base, double factor) {}

    // Catalogs round when they convert: 1 in is sold as 2.5 cm, and 1 fl oz as 30 mL.
    private static final double ROUNDING = 0.02;

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("mm", new Unit("mm", 1)),
            Map.entry("cm", new Unit("mm", 10)),
            Map.entry("m", new Unit("mm", 1000)),
            Map.entry("in", new Unit("mm", 25.4)),
            Map.entry("ft", new Unit("mm", 304.8)),
            Map.entry("mL", new Unit("mL", 1)),
            Map.entry("L", new Unit("mL", 1000)),
            Map.entry("floz", new Unit("mL", 29.5735)),
            Map.entry("mcg", new Unit("mcg", 1)),
            Map.entry("mg", new Unit("mcg", 1_000)),
            Map.entry("g", new Unit("mcg", 1_000_000)),
            Map.entry("kg", new Unit("mcg", 1_000_000_000)),
            Map.entry("oz", new Unit("mcg", 28_349_523)),
            Map.entry("lb", new Unit("mcg", 453_592_370)),
            Map.entry("mcg/mL", new Unit("mcg/mL", 1)),
            Map.entry("mg/mL", new Unit("mcg/mL", 1_000)));

    private Measures() {}

    /** In one unit exactly; in two units of one kind with room for rounding; of two kinds nothing can be told. */
    static Likeness compare(Map<?, ?> one, Map<?, ?> other) {
        var unit = String.valueOf(one.get(QuantityForm.UNIT));
        var otherUnit = String.valueOf(other.get(QuantityForm.UNIT));
        if (unit.equals(otherUnit)) {
            return Likeness.same(value(one) == value(other));
        }
        var from = UNITS.get(unit);
        var to = UNITS.get(otherUnit);
        return from == null || to == null || !from.base().equals(to.base())
                ? Likeness.UNTOLD
                : Likeness.same(near(value(one) * from.factor(), value(other) * to.factor()));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    }

    private static double value(Map<?, ?> quantity) {
        var number = Decimals.parse(String.valueOf(quantity.get(QuantityForm.VALUE)));
        return number == null ? Double.NaN : number.doubleValue();
    }
}
