package health.auric.engine.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins rows to clusters, the best-supported pair of groups first, while the average evidence over all pairs between the groups speaks
 * for it. One strong link cannot chain two groups whose other members contradict.
 */
public final class Agglomeration {
    private static final double MOST = 10;

    private record Step(double average, int a, int b, int sizes) {}

    private final PairEvidence evidence;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparingDouble(Step::average)
            .reversed()
            .thenComparingInt(Step::a)
            .thenComparingInt(Step::b));

    public Agglomeration(PairEvidence evidence) {
        this.evidence = evidence;
    }

    /** Says that two rows speak for each other. */
    public void edge(int a, int b, double bits) {
        members.computeIfAbsent(a, row -> new ArrayList<>(List.of(row)));
        members.computeIfAbsent(b, row -> new ArrayList<>(List.of(row)));
        set(a, b, limited(bits));
    }

    /** No pair says more than others can outweigh, but for what must or cannot be. */
    private static double limited(double bits) {
        return Double.isInfinite(bits) ? bits : Math.clamp(bits, -MOST, MOST);
    }

    /** The clusters of at least two rows, each sorted, in the order of their smallest row. */
    public List<int[]> clusters() {
        while (!steps.isEmpty()) {
            Step step = steps.poll();
            if (isCurrent(step)) {
                merge(step.a, step.b);
            }
        }
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(Agglomeration::sorted)
                .sorted(Comparator.comparingInt(group -> group[0]))
                .toList();
    }

    private static int[] sorted(List<Integer> group) {
        return group.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private boolean isCurrent(Step step) {
        return members.containsKey(step.a) && members.containsKey(step.b) && size(step.a) + size(step.b) == step.sizes;
    }

    private List<Integer> members(int group) {
        return Objects.requireNonNull(members.get(group));
    }

    private Map<Integer, Double> sums(int group) {
        return Objects.requireNonNull(sums.get(group));
    }

    private int size(int group) {
        return members(group).size();
    }

    private void set(int a, int b, double sum) {
        sums.computeIfAbsent(a, row -> new TreeMap<>()).put(b, sum);
        sums.computeIfAbsent(b, row -> new TreeMap<>()).put(a, sum);
        int sizeA = size(a);
        int sizeB = size(b);
        if (sum > 0) {
            steps.add(new Step(sum / sizeA / sizeB, Math.min(a, b), Math.max(a, b), sizeA + sizeB));
        }
    }

    private void merge(int a, int b) {
        Map<Integer, Double> near = new TreeMap<>(sums(a));
        Map<Integer, Double> other = sums(b);
        sums.remove(b);
        other.keySet().forEach(row -> near.putIfAbsent(row, 0.0));
        near.keySet().removeIf(row -> row == a || row == b);
        Map<Integer, Double> joined = new TreeMap<>();
        near.keySet().forEach(row -> joined.put(row, sum(a, row, sums(a)) + sum(b, row, other)));
        members(a).addAll(members(b));
        members.remove(b);
        sums(a).clear();
        joined.forEach((row, sum) -> {
            sums(row).remove(b);
            set(a, row, sum);
        });
    }

    private double sum(int a, int b, Map<Integer, Double> known) {
        Double sum = known.get(b);
        return sum != null
                ? sum
                : members(a).stream().mapToDouble(x -> sum(x, b)).sum();
    }

    private double sum(int row, int group) {
        double sum = 0;
        for (int other : members(group)) {
            sum += limited(evidence.bits(Math.min(row, other), Math.max(row, other)));
        }
        return sum;
    }
}
