package health.auric.engine.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names clusters so that the names last: a cluster keeps the name of the earlier one it shares most members with, a new one is named
 * after its smallest member.
 */
public final class ClusterIds {
    private record Claim(String name, int cluster, int shared) {}

    private final List<List<String>> clusters;
    private final String[] names;
    private final Set<String> used = new HashSet<>();

    private ClusterIds(List<List<String>> clusters) {
        this.clusters = clusters;
        this.names = new String[clusters.size()];
    }

    /** The clusters by name, given those of an earlier run (none at first). */
    public static Map<String, List<String>> of(List<List<String>> clusters, Map<String, List<String>> before) {
        ClusterIds ids = new ClusterIds(clusters);
        ids.claims(before).forEach(ids::settle);
        return ids.named();
    }

    /** Which cluster could keep which name, the largest overlap first. */
    private List<Claim> claims(Map<String, List<String>> before) {
        Map<String, Integer> clusterOf = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            int cluster = i;
            clusters.get(i).forEach(member -> clusterOf.put(member, cluster));
        }
        List<Claim> claims = new ArrayList<>();
        before.forEach((name, members) -> {
            Map<Integer, Integer> shared = new HashMap<>();
            members.stream()
                    .filter(clusterOf::containsKey)
                    .forEach(m -> shared.merge(clusterOf.get(m), 1, Integer::sum));
            shared.forEach((cluster, count) -> claims.add(new Claim(name, cluster, count)));
        });
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.shared)
                .thenComparing(Claim::name)
                .thenComparing(claim -> smallest(clusters.get(claim.cluster))));
        return claims;
    }

    private void settle(Claim claim) {
        if (names[claim.cluster] == null && used.add(claim.name)) {
            names[claim.cluster] = claim.name;
        }
    }

    private Map<String, List<String>> named() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            named.put(names[i] == null ? fresh(clusters.get(i)) : names[i], clusters.get(i));
        }
        return named;
    }

    /** The smallest member no other cluster is named after; where all are, a number tells them apart. */
    private String fresh(List<String> members) {
        String name = members.stream().sorted().filter(used::add).findFirst().orElse("");
        for (int number = 2; name.isEmpty(); number++) {
            String numbered = smallest(members) + " (" + number + ")";
            name = used.add(numbered) ? numbered : "";
        }
        return name;
    }

    private static String smallest(List<String> members) {
        return members.stream().min(Comparator.naturalOrder()).orElse("");
    }
}
