package health.auric.engine.evaluation.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Duke 1.2, the last release. Its jars come into a folder of their own ({@code dependency:copy@duke}). */
final class DukePeer implements Peer {

    private final Configurations configurations = Configurations.read("duke.csv");
    private final Path jars;
    private final Duration limit;

    DukePeer(Path jars, Duration limit) {
        this.jars = jars;
        this.limit = limit;
    }

    @Override
    public String mode() {
        return "duke-best-threshold";
    }

    @Override
    public boolean knows(PeerSet set) {
        return !configurations.of(set).isEmpty();
    }

    @Override
    public ScoredPairs run(PeerSet set) throws IOException, InterruptedException, TimeoutException {
        var work = Files.createTempDirectory("duke");
        try {
            var configuration = new DukeConfiguration(set, configurations.of(set)).write(work);
            var pairs = work.resolve("pairs.tsv");
            await(start(configuration, pairs, work.resolve("duke.log")), work.resolve("duke.log"));
            return read(pairs, set);
        } finally {
            try (var files = Files.list(work)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(work);
        }
    }

    private Process start(Path configuration, Path pairs, Path log) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var path = location(DukeRun.class) + System.getProperty("path.separator") + jars.toAbsolutePath() + "/*";
        return new ProcessBuilder(java, "-Xmx4g", "-cp", path, DukeRun.class.getName(), "" + configuration, "" + pairs)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void await(Process process, Path log) throws IOException, InterruptedException, TimeoutException {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw new TimeoutException("Duke");
            }
            if (process.exitValue() != 0) {
                throw new IOException("Duke failed: " + Files.readString(log));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Duke may tell a pair from both ends. */
    private static ScoredPairs read(Path file, PeerSet set) throws IOException {
        var best = new HashMap<Long, Double>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split("\t"))
                    .forEach(part -> best.merge(
                            PeerSet.key(set.row(part[0]), set.row(part[1])), Double.valueOf(part[2]), Math::max));
        }
        var pairs = new ScoredPairs();
        best.forEach((key, score) -> pairs.add((int) (key >>> 32), (int) (long) key, score));
        return pairs;
    }

    private static String location(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
