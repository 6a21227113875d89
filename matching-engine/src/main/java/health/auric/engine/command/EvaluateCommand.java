package health.auric.engine.command;

import health.auric.engine.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures on records whose duplicates are known: precision, recall and F1 at the engine's own threshold. */
final class EvaluateCommand implements Command {

    @Override
    public Set<String> options() {
        return Set.of("profile", "save-profile", "delimiter", "labels", "map");
    }

    @Override
    public Set<String> flags() {
        return Set.of("quiet");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var folder = Path.of(arguments.files("a folder").getFirst());
        var job = new Job(arguments, terminal);
        var sheet = job.sheet(records(folder).toString());
        boolean sourced = sheet.find("source").isPresent();
        var records = Records.of(sheet, new Choice("id", sourced ? "source" : null, java.util.Map.of()));
        var truth = Truth.read(folder.resolve("pairs.csv"), records.places());
        long sources = records.table().entries().stream().map(entry -> entry.source()).distinct().count();
        var mode = sources == 2 ? Mode.LINK : Mode.DEDUPE;
        terminal.result("%-22s %9s %9s %9s %9s", "", "precision", "recall", "F1", "links");
        print(terminal, "no setting at all", truth.measure(job.run(records, mode, false, List.of())));
        print(terminal, "learned without labels", truth.measure(job.run(records, mode, true, List.of())));
    }

    private static Path records(Path folder) {
        var plain = folder.resolve("records.csv");
        var zipped = folder.resolve("records.csv.gz");
        if (!Files.exists(plain) && !Files.exists(zipped)) {
            throw Refusal.failed("%s has neither records.csv nor records.csv.gz", folder);
        }
        return Files.exists(plain) ? plain : zipped;
    }

    private static void print(Terminal terminal, String name, Truth.Measured measured) {
        terminal.result(String.format(
                Locale.ROOT, "%-22s %9.4f %9.4f %9.4f %,9d", name, measured.precision(), measured.recall(), measured.f1(), measured.links()));
    }
}
