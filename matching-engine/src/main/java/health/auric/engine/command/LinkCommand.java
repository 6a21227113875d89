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
        var job = new Job(arguments, terminal);
        var a = job.sheet(files.get(0));
        var b = job.sheet(files.get(1));
        var run = job.run(Records.of(a, b, job.choice()), Mode.LINK);
        var out = Output.path(arguments, "out", a.name() + "-" + b.name() + ".links.csv");
        Output.csv(out, run.records().sheets(), new PairRows(run)::write);
        var report = Output.path(arguments, "report", a.name() + "-" + b.name() + ".report.html");
        Output.text(
                report,
                new ReportOf(run, a.path().getFileName() + " and " + b.path().getFileName()).page());
        terminal.result(
                "%,d and %,d records: %,d links",
                a.rows().size(), b.rows().size(), run.outcome().links().size());
        terminal.result("Every link with its reason: %s", out);
        terminal.result("Report to look at:          %s", report);
    }
}
