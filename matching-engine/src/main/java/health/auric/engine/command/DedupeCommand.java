package health.auric.engine.command;

import health.auric.engine.Mode;
import java.io.IOException;
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
        var job = new Job(arguments, terminal);
        var sheet = job.sheet(file);
        var run = job.run(Records.of(sheet, job.choice()), Mode.DEDUPE);
        var out = Output.path(arguments, "out", sheet.name() + ".matched.csv");
        Output.csv(out, run.records().sheets(), new MatchedRows(run)::write);
        var report = Output.path(arguments, "report", sheet.name() + ".report.html");
        Output.text(report, new ReportOf(run, "Duplicates in " + sheet.path().getFileName()).page());
        if (arguments.option("pairs").isPresent()) {
            Output.csv(Output.path(arguments, "pairs", ""), run.records().sheets(), new PairRows(run)::write);
        }
        long inClusters = run.outcome().clusters().stream()
                .mapToLong(cluster -> cluster.size())
                .sum();
        terminal.result(
                "%,d records: %,d clusters hold %,d of them, so %,d are one too many",
                sheet.rows().size(),
                run.outcome().clusters().size(),
                inClusters,
                inClusters - run.outcome().clusters().size());
        terminal.result("Every record with its cluster: %s", out);
        terminal.result("Report to look at:             %s", report);
    }
}
