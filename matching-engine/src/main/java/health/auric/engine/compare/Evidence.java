package health.auric.engine.compare;

/**
 * What a comparison found.
 *
 * @param similarity between 0 and 1, for display
 * @param reason a phrase in the words of a person who looks at both values
 */
public record Evidence(int level, double similarity, String reason) {}
