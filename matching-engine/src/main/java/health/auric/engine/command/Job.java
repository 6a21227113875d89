package health.auric.engine.command;

import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all commands over records do alike: read, take or suggest a profile, run. */
final class Job {

    /** Options of every command over records. */
    static final Set<String> OPTIONS =
            Set.of("id", "source", "delimiter", "map", "profile", "save-profile", "labels", "model");

    static final Set<String> FLAGS = Set.of("no-learning", "quiet");

    private final Arguments arguments;
    private final Terminal terminal;
    private final ProgressBar bar;
    private final Profiles profiles;
    private final Optional<Path> labels;
    private final Optional<Path> model;
    private final Optional<Double> precision;
    private final Optional<Double> threshold;

    /** Looks at all options first: nobody waits for a run that ends in a refusal. */
    Job(Arguments arguments, Terminal terminal, Outputs outputs) throws IOException {
        this.arguments = arguments;
        this.terminal = arguments.has("quiet") ? terminal.quiet() : terminal;
        this.bar = new ProgressBar(this.terminal);
        this.profiles = new Profiles(arguments, outputs);
        this.labels = existing("labels");
        this.model = existing("model");
        this.precision = arguments.share("precision");
        this.threshold = arguments.share("threshold");
        if (precision.isPresent() && threshold.isPresent()) {
            throw Refusal.of("--precision chooses a threshold and --threshold gives one; give one of them");
        }
    }

    static Set<String> options(String... more) {
        return Stream.concat(OPTIONS.stream(), Stream.of(more)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Path> existing(String option) {
        var file = arguments.option(option).map(Outputs::path);
        file.filter(path -> !Files.exists(path)).ifPresent(path -> {
            throw Refusal.of("--%s: %s does not exist", option, path);
        });
        return file;
    }

    ProgressBar bar() {
        return bar;
    }

    Sheet sheet(String file) {
        var delimiter = arguments.option("delimiter").map(Delimiter::named).orElse(null);
        var sheet = SheetReader.read(Outputs.path(file), delimiter);
        say(
                "Read %,d records with %,d columns from %s",
                sheet.rows().size(), sheet.columns().size(), file);
        return sheet;
    }

    Choice choice() {
        return new Choice(
                arguments.option("id").orElse(null),
                arguments.option("source").orElse(null),
                Renames.of(arguments.option("map")));
    }

    /** Prepares, learns what it can, and decides. */
    Run run(Records records, Mode mode) throws IOException {
        var matcher = learned(records, mode);
        bar.at("Deciding", 0, 0);
        var run = new Run(records, matcher, decided(matcher));
        bar.end();
        return run;
    }

    private Outcome decided(Matcher matcher) {
        if (threshold.isPresent()) {
            return matcher.runAt(threshold.get());
        }
        return precision.isPresent() ? matcher.run(precision.get()) : matcher.run();
    }

    /** A matcher with the weights that were asked for. */
    Matcher learned(Records records, Mode mode) throws IOException {
        records.notes().forEach(this::say);
        var matcher = prepared(records, mode);
        if (model.isPresent()) {
            ModelFile.use(model.get(), matcher);
        } else if (!arguments.has("no-learning")) {
            bar.at("Learning", 0, 0);
            matcher.learn();
        }
        if (labels.isPresent()) {
            matcher.learn(Labels.read(labels.get(), records.places()));
        }
        return matcher;
    }

    Matcher prepared(Records records, Mode mode) throws IOException {
        if (records.table().entries().isEmpty()) {
            throw Refusal.of(
                    "%s has a header but no records",
                    records.sheets().getFirst().path());
        }
        var profile = profiles.of(records, this::say);
        return Matcher.of(profile, records.table(), mode, bar);
    }

    /** Writes rows while the bar tells how many of them. */
    void write(Path file, String phase, long total, Consumer<Consumer<List<String>>> rows) throws IOException {
        var done = new AtomicLong();
        Output.csv(
                file,
                out -> rows.accept(row -> {
                    out.accept(row);
                    bar.at(phase, Math.min(done.getAndIncrement(), total), total);
                }));
        bar.end();
    }

    /** Says what a person should know of a run without opening the report. */
    void worthKnowing(Run run) {
        var sentences = WorthKnowing.of(run);
        if (!sentences.isEmpty()) {
            say("Worth knowing, with more in the report:");
            sentences.forEach(sentence -> say("  - " + sentence));
        }
    }

    private void say(String sentence, Object... values) {
        terminal.say(sentence, values);
    }
}
