package health.auric.engine.evaluation.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** Runs the peers over the sets of a folder and writes what they reach at the best of all thresholds. */
final class Peers {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private Peers() {}

    /** Arguments: the folder of sets, the file of rows, then the sets, without which all are taken. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var data = Path.of(args[0]);
        var out = Path.of(args[1]);
        var names = args.length > 2 ? List.of(args).subList(2, args.length) : sets(data);
        var peers = List.of(new TrigramPeer(LIMIT), new DukePeer(Path.of(System.getProperty("duke.jars")), LIMIT));
        for (var name : names) {
            var set = PeerSet.read(data.resolve(name));
            for (var peer : peers) {
                if (peer.knows(set)) {
                    var row = measure(peer, set);
                    System.out.println(row);
                    Rows.read(out).with(List.of(row)).write(out);
                } else {
                    System.out.println(peer.mode() + ": nobody wrote a configuration for " + name);
                }
            }
        }
    }

    static String measure(Peer peer, PeerSet set) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            var pairs = peer.run(set);
            return row(peer, set, pairs, (System.nanoTime() - start) / 1e9);
        } catch (TimeoutException e) {
            return "{\"set\":\"%s\",\"mode\":\"%s\",\"f1\":null,\"seconds\":null,\"finishes\":false,\"limitSeconds\":%d}"
                    .formatted(set.name(), peer.mode(), LIMIT.toSeconds());
        }
    }

    private static String row(Peer peer, PeerSet set, ScoredPairs pairs, double seconds) {
        var any = pairs.best(set.truth(), false);
        var oneToOne = set.isLinkage() ? pairs.best(set.truth(), true) : Best.NONE;
        var best = any.or(oneToOne);
        return String.format(
                Locale.ROOT,
                "{\"set\":\"%s\",\"mode\":\"%s\",\"f1\":%.4f,\"precision\":%.4f,\"recall\":%.4f,\"threshold\":%.3f,"
                        + "\"f1AnyToAny\":%.4f,\"f1OneToOne\":%s,\"pairs\":%d,\"seconds\":%.1f,\"finishes\":true}",
                set.name(),
                peer.mode(),
                best.f1(),
                best.precision(),
                best.recall(),
                best.threshold(),
                any.f1(),
                set.isLinkage() ? String.format(Locale.ROOT, "%.4f", oneToOne.f1()) : "null",
                pairs.size(),
                seconds);
    }

    private static List<String> sets(Path data) throws IOException {
        try (var folders = Files.list(data)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pairs.csv")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
