package health.auric.engine.candidate;

import java.util.List;
import java.util.Set;

/**
 * What the online search sees of one record.
 *
 * @param id unique and stable
 * @param source number of the file or system it came from
 * @param terms for each family its terms, in the order of the families
 * @param keys exact keys, such as {@code phone:+13125550100}
 * @param fingerprint over all its standardized values; tells whether the index is up to date
 */
public record CandidateRecord(String id, int source, List<Set<String>> terms, Set<String> keys, long fingerprint) {}
