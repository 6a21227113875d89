package health.auric.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run into one folder. A domain's files appear together once all are complete; a run that was interrupted goes on with
 * the first domain that is not done.
 */
final class Generation {

    private static final String MANIFEST = "manifest.json";

    private final Options options;
    private final PrintStream out;
    private final Path folder;
    private final DemoWorld world;

    Generation(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.folder = options.folder();
        this.world = DemoWorld.of(options);
    }

    void write() throws IOException {
        claim();
        if (Files.exists(folder.resolve(MANIFEST))) {
            out.println("All files are there already: " + options.signature() + ".");
            return;
        }
        Progress progress = Progress.of(options, out);
        for (Subject subject : options.subjects()) {
            if (Files.exists(done(subject))) {
                progress.skip(options.records(subject));
            } else {
                write(subject, progress);
            }
        }
        finish();
        progress.end();
    }

    /** A folder belongs to one signature; what does not look like a run of ours is left alone. */
    private void claim() throws IOException {
        Files.createDirectories(folder);
        Path claim = folder.resolve("run.txt");
        if (Files.exists(claim)) {
            if (!Files.readString(claim).equals(options.signature() + "\n")) {
                throw new UsageError("The folder of --out holds the files of another run; name an empty one.");
            }
            return;
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new UsageError("The folder of --out holds other files; name an empty one.");
            }
        }
        Files.writeString(claim, options.signature() + "\n");
    }

    private Path done(Subject subject) {
        return folder.resolve(subject.domain() + ".done");
    }

    private void write(Subject subject, Progress progress) throws IOException {
        try (SubjectFiles files = new SubjectFiles(folder, subject, options.format(), world.sources())) {
            long rows = world.register(subject).layout().rows();
            for (long position = 0; position < rows; position++) {
                files.write(world.row(subject, position));
                progress.step();
            }
            var pairs = world.pairs(subject).iterator();
            while (pairs.hasNext()) {
                files.write(pairs.next());
            }
            files.complete();
        }
        Files.createFile(done(subject));
    }

    private void finish() throws IOException {
        for (Truth truth : Truth.values()) {
            truth.join(folder, options.subjects());
        }
        new Manifest(options, folder).write(folder.resolve(MANIFEST));
        for (Subject subject : options.subjects()) {
            Files.deleteIfExists(done(subject));
            for (Truth truth : Truth.values()) {
                Files.deleteIfExists(truth.piece(folder, subject));
            }
        }
    }

    /** The files a complete run consists of, by name. */
    static List<Path> results(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().matches(".*\\.(csv|ndjson)"))
                    .sorted()
                    .toList());
        }
    }
}
