package health.auric.engine.evaluation;

import health.auric.engine.Entry;
import health.auric.engine.Label;
import health.auric.engine.Link;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.score.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the engine on sets with known truth, each a folder with records.csv and pairs.csv, at the engine's own threshold: with the
 * shipped weights, with weights learned without labels, and with 50 labels (the median of ten seeded draws).
 */
public final class Evaluation {
    private static final int LABELS = 50;
    private static final int BATCH = 25;
    private static final int DRAWS = Integer.getInteger("draws", 10);
    private static final String COMMAND = "deploy/match-benchmark";
    private final DataSet set;
    private final List<Measured> rows = new ArrayList<>();

    private Evaluation(DataSet set) {
        this.set = set;
    }

    /** Arguments: the folder of the sets, the file for the rows ("-" for none), the names of the sets (all without one). */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || !Files.isDirectory(Path.of(args[0]))) {
            System.out.println(
                    "Usage: folder-of-sets file-for-rows [set ...]. There is no such folder; nothing measured.");
            return;
        }
        List<String> names = args.length > 2 ? List.of(args).subList(2, args.length) : sets(Path.of(args[0]));
        for (String name : names) {
            Evaluation evaluation = new Evaluation(DataSet.read(args[0], name));
            evaluation.run();
            if (!args[1].equals("-")) {
                write(Path.of(args[1]), evaluation.rows);
            }
        }
    }

    private static List<String> sets(Path folder) throws IOException {
        try (Stream<Path> sets = Files.list(folder)) {
            return sets.filter(set -> Files.exists(set.resolve("pairs.csv")))
                    .map(set -> set.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Replaces the rows of the same set and mode, and keeps all others. */
    private static void write(Path file, List<Measured> measured) throws IOException {
        List<String> rows = new ArrayList<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .map(line -> line.strip().replaceFirst(",$", ""))
                    .filter(line -> line.startsWith("{"))
                    .filter(line -> measured.stream().noneMatch(row -> line.startsWith(row.start())))
                    .forEach(rows::add);
        }
        measured.forEach(row -> rows.add(row.json(COMMAND)));
        rows.sort(Comparator.naturalOrder());
        Files.writeString(file, rows.stream().collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }

    private void run() {
        long start = System.nanoTime();
        Matcher matcher = matcher();
        add(Measured.of(set, "zero-config", matcher, matcher.run(), seconds(start)));
        if (Boolean.getBoolean("notes")) {
            System.out.println(matcher.profile().fields() + " " + matcher.run().notes());
        }
        long again = System.nanoTime();
        Model learned = matcher.learn().model();
        Measured unsupervised = Measured.of(
                set, "unsupervised", matcher, matcher.run(), rows.getFirst().seconds() + seconds(again));
        add(unsupervised);
        if (System.getProperty("verbose") != null) {
            Errors.print(set, matcher, matcher.run());
        }
        List<Measured> draws = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            draws.add(labeled(matcher, learned, draw, unsupervised.seconds()));
        }
        if (!draws.isEmpty()) {
            draws.sort(Comparator.comparingDouble(Measured::f1));
            add(draws.get(draws.size() / 2));
        }
    }

    private Measured labeled(Matcher matcher, Model learned, int draw, double before) {
        long start = System.nanoTime();
        matcher.use(learned);
        List<Label> labels = new ArrayList<>();
        for (int asked = 0; asked < LABELS; asked += BATCH) {
            matcher.ask(BATCH, 1000L * draw + asked).forEach(link -> labels.add(answer(link)));
            matcher.use(learned).learn(labels);
        }
        return Measured.of(set, "labels50", matcher, matcher.run(), before + seconds(start));
    }

    private Label answer(Link link) {
        return new Label(link.a(), link.b(), set.truth().contains(set.key(link.a(), link.b())));
    }

    private Matcher matcher() {
        long sources =
                set.table().entries().stream().map(Entry::source).distinct().count();
        return Matcher.of(MatchProfile.suggest(set.table()), set.table(), sources == 2 ? Mode.LINK : Mode.DEDUPE);
    }

    private void add(Measured row) {
        rows.add(row);
        System.out.println(row.line());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
