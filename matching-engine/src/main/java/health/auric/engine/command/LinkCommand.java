package health.auric.engine.command;

import health.auric.engine.Mode;
import java.io.IOException;
import java.util.Set;

/** Finds what stands in one file and in another. */
final class LinkCommand implements Command {

    @Override
    public Set<String> options() {
        return Job.options("out", "report", "precision", "threshold");
    }

    @Override
    public Set<String> flags() {
        return Job.FLAGS;
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var files = arguments.files("a CSV file", "another CSV file");
        var outputs = new Outputs(arguments, files);
        var out = outputs.planned("out", outputs.named(".links.csv"));
        var report = outputs.planned("report", outputs.named(".report.html"));
        var job = new Job(arguments, terminal, outputs);
        var a = job.sheet(files.get(0));
        var b = job.sheet(files.get(1));
        var run = job.run(Records.of(a, b, job.choice()), Mode.LINK);
        job.write(out, "Writing links", run.outcome().links().size(), new PairRows(run)::write);
        Output.text(
                report,
                new ReportOf(run, a.path().getFileName() + " and " + b.path().getFileName()).page());
        terminal.result(
                "%,d and %,d records: %,d links",
                a.rows().size(), b.rows().size(), run.outcome().links().size());
        job.worthKnowing(run);
        terminal.result("Every link with its reason: %s", out);
        terminal.result("Report to look at:          %s", report);
    }
}
