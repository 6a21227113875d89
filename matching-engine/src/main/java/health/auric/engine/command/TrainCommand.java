package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Learns weights from records and answers, and asks what is worth asking. */
final class TrainCommand implements Command {

    private static final long SEED = 1;

    @Override
    public Set<String> options() {
        return Job.options("save-model", "ask", "out");
    }

    @Override
    public Set<String> flags() {
        return Job.FLAGS;
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var outputs = new Outputs(arguments, arguments.files());
        var model = outputs.asked("save-model");
        var asked = arguments.number("ask");
        var file = asked.isPresent() ? outputs.planned("out", outputs.named(".questions.csv")) : null;
        var job = new Job(arguments, terminal, outputs);
        var records = records(arguments, job);
        var matcher = job.learned(records, records.sheets().size() == 1 ? Mode.DEDUPE : Mode.LINK);
        job.bar().end();
        if (model.isPresent()) {
            Output.text(model.get(), ModelFile.text(matcher));
            terminal.result(
                    "Weights (%s): %s; give them back with --model",
                    matcher.model().setBy(), model.get());
        }
        if (file != null) {
            ask(records, matcher.ask(asked.orElseThrow(), SEED), file, terminal);
        }
        if (model.isEmpty() && file == null) {
            terminal.result("Nothing was kept; --save-model FILE keeps the weights, --ask 50 writes questions");
        }
    }

    private static void ask(Records records, List<Link> questions, Path file, Terminal terminal) throws IOException {
        Output.csv(file, out -> write(records, questions, out));
        terminal.result(
                "%,d questions: %s; fill in the column \"same\" with yes or no and give it back with --labels",
                questions.size(), file);
    }

    private static Records records(Arguments arguments, Job job) {
        return arguments.files().size() == 2
                ? Records.of(
                        job.sheet(arguments.files().get(0)),
                        job.sheet(arguments.files().get(1)),
                        job.choice())
                : Records.of(job.sheet(arguments.files("a CSV file").getFirst()), job.choice());
    }

    private static void write(Records records, List<Link> asked, Consumer<List<String>> out) {
        var entries = Entries.of(records);
        var header = new ArrayList<>(List.of("id_a", "id_b", "same", "probability"));
        records.table().columns().forEach(column -> header.addAll(List.of(column + " (a)", column + " (b)")));
        out.accept(header);
        for (var link : asked) {
            var row = new ArrayList<>(
                    List.of(link.a(), link.b(), "", String.format(Locale.ROOT, "%.4f", link.probability())));
            for (int i = 0; i < records.table().columns().size(); i++) {
                row.add(entries.get(link.a()).values().get(i));
                row.add(entries.get(link.b()).values().get(i));
            }
            out.accept(row);
        }
    }
}
