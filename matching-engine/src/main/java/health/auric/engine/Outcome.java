package health.auric.engine;

import java.util.List;

/**
 * What a run found: links at or above the threshold; "considered" adds those worth a look below it; clusters of record ids; notes on
 * what the engine decided by itself.
 */
public record Outcome(
        List<Link> links, List<Link> considered, List<List<String>> clusters, double threshold, List<String> notes) {}
