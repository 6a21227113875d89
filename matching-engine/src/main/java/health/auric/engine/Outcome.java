package health.auric.engine;

import java.util.List;

/** What a run found: links at or above the threshold, best first; clusters of record ids; notes on what was decided by itself. */
public record Outcome(List<Link> links, List<List<String>> clusters, double threshold, List<String> notes) {}
