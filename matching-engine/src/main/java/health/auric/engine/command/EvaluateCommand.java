package health.auric.engine.command;

import health.auric.engine.Entry;
import health.auric.engine.Label;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Measures on records whose duplicates are known: precision, recall and F1 at the engine's own threshold. */
final class EvaluateCommand implements Command {

    private static final int LABELS = 50;
    private static final long SEED = 1;

    @Override
    public Set<String> options() {
        return Set.of("profile", "save-profile", "delimiter");
    }

    @Override
    public Set<String> flags() {
        return Set.of("quiet");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var folder = Outputs.path(arguments.files("a folder").getFirst());
        var file = records(folder).toString();
        var job = new Job(arguments, terminal, new Outputs(arguments, List.of(file)));
        var sheet = job.sheet(file);
        boolean sourced = sheet.find("source").isPresent();
        var records = Records.of(sheet, new Choice("id", sourced ? "source" : null, Map.of()));
        var truth = Truth.read(folder.resolve("pairs.csv"), records.places());
        terminal.result("%-24s %9s %9s %9s %9s", "", "precision", "recall", "F1", "links");
        var matcher = job.prepared(records, mode(records));
        job.bar().end();
        measure(matcher, truth, terminal);
    }

    /** Two sources are linked; one, or many, are searched for duplicates. */
    private static Mode mode(Records records) {
        long sources =
                records.table().entries().stream().map(Entry::source).distinct().count();
        return sources == 2 ? Mode.LINK : Mode.DEDUPE;
    }

    private static void measure(Matcher matcher, Truth truth, Terminal terminal) {
        print(terminal, "no setting at all", truth.measure(matcher.run()));
        print(terminal, "learned without labels", truth.measure(matcher.learn().run()));
        var answers = matcher.ask(LABELS, SEED).stream()
                .map(asked -> new Label(asked.a(), asked.b(), truth.has(asked.a(), asked.b())))
                .toList();
        print(
                terminal,
                answers.size() + " answers",
                truth.measure(matcher.learn(answers).run()));
    }

    private static Path records(Path folder) {
        var plain = folder.resolve("records.csv");
        var zipped = folder.resolve("records.csv.gz");
        if (!Files.exists(plain) && !Files.exists(zipped)) {
            throw Refusal.of("%s has neither records.csv nor records.csv.gz", folder);
        }
        return Files.exists(plain) ? plain : zipped;
    }

    private static void print(Terminal terminal, String name, Truth.Measured measured) {
        terminal.result(String.format(
                Locale.ROOT,
                "%-24s %9.4f %9.4f %9.4f %,9d",
                name,
                measured.precision(),
                measured.recall(),
                measured.f1(),
                measured.links()));
    }
}
