package health.auric.engine.text;

/**
 * An amount in the base unit of its dimension, such as a length of 25.4 for "1 in".
 *
 * @param unit the unit as it was written
 */
public record Quantity(String dimension, double amount, String unit) {

    // 1 in is sold as 2.5 cm; within one unit, 60 mm and 61 mm are two sizes.
    private static final double ACROSS_UNITS = 0.02;
    private static final double SAME_UNIT = 1e-6;

    /** Whether both say the same, allowing for rounding where units were converted. */
    public boolean agreesWith(Quantity other) {
        double tolerance = unit.equals(other.unit) ? SAME_UNIT : ACROSS_UNITS;
        double greatest = Math.max(Math.abs(amount), Math.abs(other.amount));
        return dimension.equals(other.dimension) && Math.abs(amount - other.amount) <= tolerance * greatest;
    }
}
