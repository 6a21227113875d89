package health.auric.engine.candidate;

/**
 * A record worth comparing.
 *
 * @param share the part of the searched record's term weight found in it, 0 to 1
 */
public record Candidate(String id, float share) {}
