package health.auric.engine;

import health.auric.engine.cluster.ClusterIds;
import java.util.List;
import java.util.Map;

/**
 * What a run found: links at or above the threshold; "considered" adds those worth a look below it; clusters of record ids; notes on
 * what the engine decided by itself.
 */
public record Outcome(
        List<Link> links, List<Link> considered, List<List<String>> clusters, Chosen chosen, List<String> notes) {

    /** An outcome at a threshold somebody gave. */
    public Outcome(
            List<Link> links,
            List<Link> considered,
            List<List<String>> clusters,
            double threshold,
            List<String> notes) {
        this(links, considered, clusters, Chosen.of(new Aim.Given(threshold), threshold, links, List.of()), notes);
    }

    /** The probability from which on two records are the same. */
    public double threshold() {
        return chosen.threshold();
    }

    /** The clusters by name: the name of the earlier cluster most members come from, else that of the smallest member. */
    public Map<String, List<String>> named(Map<String, List<String>> before) {
        return ClusterIds.of(clusters, before);
    }
}
