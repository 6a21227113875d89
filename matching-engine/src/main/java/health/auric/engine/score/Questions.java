package health.auric.engine.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the pairs whose answer teaches most: near the threshold, possible links with one contradiction each, and some at random.
 * A pattern is asked a few times at most.
 */
public final class Questions {
    private static final int SAME_PATTERN = 3;
    private static final double THINKABLE = 0.1;
    private final Pairs pairs;
    private final Model model;
    private final double[] probability;
    private final List<byte[]> surprises;
    private final Random random;
    private final Map<Integer, Integer> asked = new HashMap<>();
    private final Set<Integer> chosen = new LinkedHashSet<>();

    /** Surprises are the outcomes of likely pairs that turned out different. */
    public Questions(Pairs pairs, Model model, double[] probability, List<byte[]> surprises, long seed) {
        this.surprises = surprises;
        this.pairs = pairs;
        this.model = model;
        this.probability = probability;
        this.random = new Random(seed);
    }

    /** The numbers of the pairs to ask about. */
    public List<Integer> ask(int count) {
        List<Integer> near = near();
        List<List<Integer>> contradicted = contradicted();
        surprising(contradicted);
        List<Integer> likely = shuffled(IntStream.range(0, probability.length)
                .filter(i -> probability[i] > 0.2)
                .boxed()
                .toList());
        int turn = 0;
        for (int round = 0; round < 20 * count && chosen.size() < count; round++) {
            switch (round % 5) {
                case 0, 1 -> take(near);
                case 2, 3 -> take(contradicted.isEmpty() ? near : contradicted.get(turn++ % contradicted.size()));
                default -> take(likely);
            }
        }
        return new ArrayList<>(chosen);
    }

    /** Contradictions that answers found to matter come up more often. */
    private void surprising(List<List<Integer>> contradicted) {
        List<List<Integer>> again = contradicted.stream()
                .filter(pairsOf -> pairsOf.stream().anyMatch(this::isLikeASurprise))
                .toList();
        again.forEach(pairsOf -> contradicted.addAll(List.of(pairsOf, pairsOf)));
    }

    private boolean isLikeASurprise(int pair) {
        byte[] outcomes = pairs.outcomes(pairs.pattern(pair));
        return surprises.stream().anyMatch(known -> sharesContradiction(known, outcomes));
    }

    private boolean sharesContradiction(byte[] known, byte[] outcomes) {
        int shared = 0;
        int all = 0;
        for (int c = 0; c < known.length; c++) {
            if (model.weights()[c][known[c]] < -0.5) {
                all++;
                shared += outcomes[c] == known[c] ? 1 : 0;
            }
        }
        return all > 0 && shared == all;
    }

    private void take(List<Integer> from) {
        while (!from.isEmpty()) {
            int pair = from.removeFirst();
            if (!chosen.contains(pair) && asked.merge(pairs.pattern(pair), 1, Integer::sum) <= SAME_PATTERN) {
                chosen.add(pair);
                return;
            }
        }
    }

    /** Doubtful pairs, those before whose outcomes many others share. */
    private List<Integer> near() {
        double[] mass = new double[pairs.patterns()];
        IntStream.range(0, probability.length).forEach(i -> mass[pairs.pattern(i)]++);
        double[] distance = new double[probability.length];
        Arrays.setAll(
                distance,
                i -> Math.abs(logit(probability[i]))
                        + 2 * random.nextDouble()
                        - 0.5 * Math.log(mass[pairs.pattern(i)]));
        return new ArrayList<>(IntStream.range(0, probability.length)
                .filter(i -> probability[i] > 0.005)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> distance[i]).thenComparingInt(i -> i))
                .limit(400)
                .toList());
    }

    /** For every comparison: possible pairs in which it contradicts. */
    private List<List<Integer>> contradicted() {
        List<List<Integer>> found = new ArrayList<>();
        for (int c = 0; c < pairs.comparisons().size(); c++) {
            int at = c;
            List<Integer> contradicting = IntStream.range(0, probability.length)
                    .filter(i -> probability[i] > THINKABLE
                            && model.weights()[at][pairs.outcomes(pairs.pattern(i))[at]] < -0.5)
                    .boxed()
                    .toList();
            if (!contradicting.isEmpty()) {
                found.add(shuffled(contradicting));
            }
        }
        return found;
    }

    private List<Integer> shuffled(List<Integer> of) {
        List<Integer> mixed = new ArrayList<>(of);
        java.util.Collections.shuffle(mixed, random);
        return mixed;
    }

    private static double logit(double p) {
        return Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9));
    }
}
