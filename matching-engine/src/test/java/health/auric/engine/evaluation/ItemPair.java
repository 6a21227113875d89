package health.auric.engine.evaluation;

/**
 * Two rows and the truth about them.
 *
 * @param rule the rule that keeps them apart, such as "N-ITM-1 side", or what was varied when they are the same
 */
public record ItemPair(String rule, ItemRecord a, ItemRecord b, boolean same) {}
