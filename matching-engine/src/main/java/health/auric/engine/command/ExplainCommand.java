package health.auric.engine.command;

import health.auric.engine.Mode;
import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says why two records are the same or not. */
final class ExplainCommand implements Command {

    private static final int BAR = 12;

    @Override
    public Set<String> options() {
        return Job.options();
    }

    @Override
    public Set<String> flags() {
        return Job.FLAGS;
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var words = arguments.files("a CSV file", "the key of a record", "the key of another");
        var job = new Job(arguments, terminal, new Outputs(arguments, words.subList(0, 1)));
        var records = Records.of(job.sheet(words.get(0)), job.choice());
        var places = records.places();
        for (var key : words.subList(1, 3)) {
            if (!places.containsKey(key)) {
                throw Refusal.of("%s has no record with the key \"%s\"", words.get(0), key);
            }
        }
        if (words.get(1).equals(words.get(2))) {
            throw Refusal.of("a record is always the same as itself; give two keys");
        }
        lines(job.run(records, Mode.DEDUPE), words.get(1), words.get(2)).forEach(line -> terminal.result("%s", line));
    }

    private static List<String> lines(Run run, String a, String b) {
        var seen = run.explain(a, b);
        var lines = new java.util.ArrayList<String>();
        lines.add("%s and %s: %s, %s"
                .formatted(a, b, seen.verdict(), String.format(Locale.ROOT, "%.2f %%", seen.probability() * 100)));
        lines.add(seen.sentence());
        lines.add(line("starting point", seen.prior(), ""));
        seen.parts().forEach(part -> lines.add(line(part.field(), part.weight(), values(part))));
        lines.add(line("total, in bits", total(seen), "same from %s on".formatted(bits(run.sameFrom()))));
        if (seen.tone() != Tone.SAME) {
            lines.add(run.matcher().whyNot(a, b).sentence());
        }
        return lines;
    }

    private static double total(Case seen) {
        return seen.prior() + seen.parts().stream().mapToDouble(Part::weight).sum();
    }

    private static String values(Part part) {
        return "%s  %s | %s".formatted(part.level(), part.givenA(), part.givenB());
    }

    private static String line(String name, double bits, String rest) {
        int length = (int) Math.clamp(Math.round(Math.abs(bits)), 0, BAR);
        var bar = (bits < 0 ? "-" : "+").repeat(length);
        return "  %-22s %s  %-12s %s".formatted(name, bits(bits), bar, rest).stripTrailing();
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%+6.1f", bits);
    }
}
