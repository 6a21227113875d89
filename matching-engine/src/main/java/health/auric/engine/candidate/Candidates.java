package health.auric.engine.candidate;

import java.util.List;
import java.util.Set;

/**
 * The records worth comparing with one, best first.
 *
 * @param cut why not every record that shares something was looked at; empty when all were
 */
public record Candidates(List<Candidate> found, Set<CutReason> cut) {}
