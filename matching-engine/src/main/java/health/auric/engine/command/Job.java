package health.auric.engine.command;

import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.profile.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    Job(Arguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    static Set<String> options(String... more) {
        return Stream.concat(OPTIONS.stream(), Stream.of(more)).collect(Collectors.toCollection(TreeSet::new));
    }

    Sheet sheet(String file) {
        var delimiter = arguments.option("delimiter").map(Delimiter::named).orElse(null);
        var sheet = SheetReader.read(Path.of(file), delimiter);
        say(
                "Read %,d records with %,d columns from %s",
                sheet.rows().size(), sheet.columns().size(), file);
        return sheet;
    }

    Choice choice() {
        return new Choice(
                arguments.option("id").orElse(null), arguments.option("source").orElse(null), renamed());
    }

    private Map<String, String> renamed() {
        return arguments.option("map").stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> {
                    if (pair.length < 2) {
                        throw Refusal.misused("--map wants name_in_second=name_in_first,…, not \"%s\"", pair[0]);
                    }
                    return pair[1].strip();
                }));
    }

    /** Prepares, learns what it can, and decides. */
    Run run(Records records, Mode mode) throws IOException {
        var bar = new ProgressBar(terminal);
        var matcher = learned(records, mode, bar);
        bar.at("Deciding", 0, 0);
        var stricter = new Stricter(
                arguments.share("threshold").orElse(null),
                arguments.share("precision").orElse(null));
        var run = new Run(records, matcher, stricter.of(matcher.run()), stricter.sentence());
        bar.end();
        return run;
    }

    /** A matcher with the weights that were asked for. */
    Matcher learned(Records records, Mode mode, ProgressBar bar) throws IOException {
        records.notes().forEach(this::say);
        var matcher = prepared(records, mode, bar);
        if (arguments.option("model").isPresent()) {
            ModelFile.use(Path.of(arguments.required("model")), matcher);
        } else if (!arguments.has("no-learning")) {
            bar.at("Learning", 0, 0);
            matcher.learn();
        }
        if (arguments.option("labels").isPresent()) {
            matcher.learn(Labels.read(Path.of(arguments.required("labels")), records.places()));
        }
        return matcher;
    }

    Matcher prepared(Records records, Mode mode, ProgressBar bar) throws IOException {
        if (records.table().entries().isEmpty()) {
            throw Refusal.failed(
                    "%s has a header but no records",
                    records.sheets().getFirst().path());
        }
        var profile = profile(records);
        bar.at("Comparing", 0, 0);
        return Matcher.of(profile, records.table(), mode);
    }

    private MatchProfile profile(Records records) throws IOException {
        var profile = arguments.option("profile").isPresent() ? chosen(records) : suggested(records);
        if (arguments.option("save-profile").isPresent()) {
            var file = Path.of(arguments.required("save-profile"));
            Files.writeString(file, ProfileFile.text(profile));
            say("Saved the profile to %s; change it and give it back with --profile", file);
        }
        return profile;
    }

    private MatchProfile chosen(Records records) throws IOException {
        if (Shipped.NAMES.contains(arguments.required("profile"))) {
            return MatchProfile.shipped(arguments.required("profile"), records.table());
        }
        var file = Path.of(arguments.required("profile"));
        return ProfileFile.fitted(ProfileFile.read(file), records.table().columns(), file);
    }

    private MatchProfile suggested(Records records) {
        var profile = MatchProfile.suggest(records.table());
        say(
                "Took the columns for: %s",
                profile.fields().stream()
                        .map(field -> field.column() + " (" + ProfileFile.word(field.kind()) + ")")
                        .collect(Collectors.joining(", ")));
        return profile;
    }

    void say(String sentence, Object... values) {
        if (!arguments.has("quiet")) {
            terminal.say(sentence, values);
        }
    }
}
