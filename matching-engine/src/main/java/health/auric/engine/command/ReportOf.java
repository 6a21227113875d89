package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.report.Report;
import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Fact;
import health.auric.engine.report.Report.Tone;
import health.auric.engine.report.ReportPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** A run as a report. */
final class ReportOf {

    private static final int SHOWN = 12;
    private static final int HARDEST = 8;

    private final Run run;
    private final String title;
    private final Scores scores;
    private final Samples samples;
    private final int records;

    ReportOf(Run run, String title) {
        this.run = run;
        this.title = title;
        this.scores = new Scores(run);
        this.samples = new Samples(run, scores);
        this.records = run.records().table().entries().size();
    }

    String page() {
        return ReportPage.of(new Report(
                title,
                "%s records, compared where they are alike. Weights: %s."
                        .formatted(count(records), run.matcher().model().setBy()),
                facts(),
                scores.histogram(),
                scores.weights(),
                samples.sampled(SHOWN).stream().map(this::explained).toList(),
                samples.hardest(HARDEST).stream().map(this::explained).toList(),
                new ClustersOf(run).clusters(),
                run.columns(),
                run.cut().sentences(),
                WorthKnowing.first(notes())));
    }

    private List<String> notes() {
        var notes = new ArrayList<>(run.records().notes());
        notes.addAll(run.notes());
        return notes;
    }

    private List<Fact> facts() {
        var in = new HashSet<String>();
        run.outcome().links().forEach(link -> in.addAll(List.of(link.a(), link.b())));
        long groups = run.outcome().clusters().isEmpty()
                ? run.outcome().links().size()
                : run.outcome().clusters().size();
        return List.of(
                new Fact(
                        Tone.PLAIN,
                        "Records",
                        count(records),
                        count(run.records().table().columns().size()) + " columns"),
                new Fact(Tone.PLAIN, "Pairs compared", count(scores.size()), perRecord()),
                new Fact(
                        Tone.SAME,
                        "Same",
                        count(run.outcome().links().size()),
                        "pairs, in " + count(groups) + " clusters"),
                new Fact(Tone.UNSURE, "To look at", count(scores.unsure()), "pairs between the thresholds"),
                new Fact(Tone.DIFFERENT, "On their own", count(records - in.size()), "records without a match"));
    }

    private String perRecord() {
        return String.format(Locale.ROOT, "%.1f per record", (double) scores.size() / Math.max(1, records));
    }

    private Case explained(Link link) {
        return run.explain(link.a(), link.b());
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
