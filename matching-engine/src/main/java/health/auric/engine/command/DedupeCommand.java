package health.auric.engine.command;

import health.auric.engine.Mode;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Finds what stands more than once in one file. */
final class DedupeCommand implements Command {

    @Override
    public Set<String> options() {
        return Job.options("out", "report", "pairs", "precision", "threshold");
    }

    @Override
    public Set<String> flags() {
        return Job.FLAGS;
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var file = arguments.files("a CSV file").getFirst();
        var outputs = new Outputs(arguments, List.of(file));
        var out = outputs.planned("out", outputs.named(".matched.csv"));
        var report = outputs.planned("report", outputs.named(".report.html"));
        var pairs = outputs.asked("pairs");
        var job = new Job(arguments, terminal, outputs);
        var sheet = job.sheet(file);
        var run = job.run(Records.of(sheet, job.choice()), Mode.DEDUPE);
        job.write(out, "Writing records", sheet.rows().size(), new MatchedRows(run)::write);
        if (pairs.isPresent()) {
            job.write(pairs.get(), "Writing pairs", run.outcome().links().size(), new PairRows(run)::write);
        }
        var page = new ReportOf(run, "Duplicates in " + sheet.path().getFileName());
        Output.text(report, page.page());
        summary(terminal, sheet, run);
        job.worthKnowing(run);
        terminal.result("Every record with its cluster: %s", out);
        terminal.result("Report to look at:             %s", report);
    }

    private static void summary(Terminal terminal, Sheet sheet, Run run) {
        var clusters = run.outcome().clusters();
        if (clusters.isEmpty()) {
            terminal.result(
                    "%,d records: no two of them are the same", sheet.rows().size());
            return;
        }
        long held = clusters.stream().mapToLong(List::size).sum();
        terminal.result(
                "%,d records: %,d clusters hold %,d of them, so %,d are one too many",
                sheet.rows().size(), clusters.size(), held, held - clusters.size());
    }
}
