package health.auric.engine.command;

import health.auric.engine.Matcher;
import health.auric.engine.compare.Comparison;
import health.auric.engine.score.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learned weights as a file: one line for what a pair starts with, one line per outcome of a comparison. */
final class ModelFile {

    private static final String FIRST = "auric-match weights 1";

    private ModelFile() {}

    static String text(Matcher matcher) {
        var model = matcher.model();
        var text = new StringBuilder(FIRST + "\n");
        text.append("set by\t").append(model.setBy()).append('\n');
        text.append("start\t").append(model.prior()).append('\n');
        var comparisons = matcher.pairs().comparisons();
        for (int c = 0; c < comparisons.size(); c++) {
            for (int outcome = 0; outcome < comparisons.get(c).scale().outcomes(); outcome++) {
                text.append(key(comparisons.get(c), outcome))
                        .append('\t')
                        .append(model.weights()[c][outcome])
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Gives a matcher the weights of a file; refuses a file that was learned from other columns or another profile. */
    static void use(Path file, Matcher matcher) throws IOException {
        var weights = read(file);
        var comparisons = matcher.pairs().comparisons();
        var own = matcher.model().weights();
        var taken = new double[own.length][];
        for (int c = 0; c < own.length; c++) {
            taken[c] = new double[own[c].length];
            for (int outcome = 0; outcome < own[c].length; outcome++) {
                taken[c][outcome] = weight(file, weights, key(comparisons.get(c), outcome));
            }
        }
        matcher.use(new Model(
                weight(file, weights, "start"),
                taken,
                matcher.model().groups(),
                weights.getOrDefault("set by", "a file")));
    }

    private static Map<String, String> read(Path file) throws IOException {
        List<String> lines;
        try (var reader = TextFile.of(file).open()) {
            lines = reader.readAllAsString().lines().toList();
        }
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

    private static double weight(Path file, Map<String, String> weights, String key) {
        try {
            double weight = Double.parseDouble(weights.getOrDefault(key, ""));
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Refused below, with the name of what is missing.
        }
        throw Refusal.of(
                "%s has no weight for \"%s\"; it was learned from other columns or with another profile",
                file, key.replace('\t', ' '));
    }

    private static String key(Comparison comparison, int outcome) {
        return comparison.name() + '\t' + comparison.scale().name(outcome);
    }
}
