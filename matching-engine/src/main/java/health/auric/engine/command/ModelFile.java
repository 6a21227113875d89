package health.auric.engine.command;

import health.auric.engine.Matcher;
import health.auric.engine.compare.Comparison;
import health.auric.engine.score.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Learned weights as a file: one line for what a pair starts with, one line per outcome of a comparison. */
final class ModelFile {

    private static final String FIRST = "auric-match weights 1";

    private final Path file;
    private final Map<String, String> weights;

    private ModelFile(Path file, Map<String, String> weights) {
        this.file = file;
        this.weights = weights;
    }

    static String text(Matcher matcher) {
        var model = matcher.model();
        var text = new StringBuilder(FIRST + "\n");
        text.append("set by\t").append(model.setBy()).append('\n');
        text.append("start\t").append(model.prior()).append('\n');
        var comparisons = matcher.pairs().comparisons();
        for (int c = 0; c < comparisons.size(); c++) {
            add(comparisons.get(c), model.weights()[c], text);
        }
        return text.toString();
    }

    private static void add(Comparison comparison, double[] weights, StringBuilder text) {
        for (int outcome = 0; outcome < weights.length; outcome++) {
            text.append(key(comparison, outcome))
                    .append('\t')
                    .append(weights[outcome])
                    .append('\n');
        }
    }

    /** Gives a matcher the weights of a file; refuses a file that was learned from other columns or another profile. */
    static void use(Path file, Matcher matcher) throws IOException {
        var kept = new ModelFile(file, read(file));
        var weights = matcher.pairs().comparisons().stream().map(kept::weights).toArray(double[][]::new);
        var setBy = kept.weights.getOrDefault("set by", "a file");
        matcher.use(new Model(kept.weight("start"), weights, matcher.model().groups(), setBy));
    }

    private static Map<String, String> read(Path file) throws IOException {
        var lines = lines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            throw Refusal.of("%s holds no weights; train saves them with --save-model", file);
        }
        var weights = new HashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, Math.max(0, tab)), line.substring(tab + 1));
        }
        return weights;
    }

    private static List<String> lines(Path file) throws IOException {
        try (var reader = TextFile.of(file).open()) {
            return reader.readAllAsString().lines().toList();
        }
    }

    private double[] weights(Comparison comparison) {
        return IntStream.range(0, comparison.scale().outcomes())
                .mapToDouble(outcome -> weight(key(comparison, outcome)))
                .toArray();
    }

    private double weight(String key) {
        double weight = number(weights.getOrDefault(key, ""));
        if (!Double.isFinite(weight)) {
            throw Refusal.of(
                    "%s has no weight for \"%s\"; it was learned from other columns or with another profile",
                    file, key.replace('\t', ' '));
        }
        return weight;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String key(Comparison comparison, int outcome) {
        return comparison.name() + '\t' + comparison.scale().name(outcome);
    }
}
