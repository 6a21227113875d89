package health.auric.operate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database. One hub at a time holds its lock; what a killed hub left running in it is stopped
 * before the next one starts.
 */
final class DataFolder implements AutoCloseable {

    static final String POSTGRES_MAJOR = "18";
    static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            checkSpace(root, Files.getFileStore(root).getUsableSpace());
            var folder = new DataFolder(root, lock(root));
            folder.checkVersion();
            return folder;
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + root + " cannot be used: " + reason(e) + ".",
                    "Give the user that runs Auric write access to it, or set AURIC_DATA to another folder.",
                    e);
        }
    }

    static void checkSpace(Path root, long usable) {
        if (usable < NEEDED_BYTES) {
            throw new StartRefused(
                    "The disk of the data folder " + root + " is full: " + usable / 1_048_576 + " MB are free, "
                            + NEEDED_BYTES / 1_048_576 + " MB are needed.",
                    "Free some space, or set AURIC_DATA to a folder on another disk.");
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("auric.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefused(
                    "The data folder " + root + " is in use by another Auric.",
                    "Stop the other one, or set AURIC_DATA to a folder of its own for this one.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void checkVersion() throws IOException {
        var file = postgres().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var version = Files.readString(file).strip();
        if (!version.equals(POSTGRES_MAJOR)) {
            close();
            throw new StartRefused(
                    "The data folder " + root + " was made by PostgreSQL " + version + "; this Auric embeds PostgreSQL "
                            + POSTGRES_MAJOR + ".",
                    "Start the Auric that made it and move its data with pg_dump, or set AURIC_DATA to a new folder.");
        }
    }

    /** A hub that was killed leaves its server behind; without this the next start would wait for it in vain. */
    void stopOrphan() throws IOException {
        var pidFile = postgres().resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            OrphanedServer.stop(
                    Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()), postgres());
            Files.deleteIfExists(pidFile);
        }
    }

    /** Turns a failure of the server into the sentence that helps, with the end of its log as the cause. */
    StartRefused whyItDidNotStart(Exception e) {
        if (e instanceof StartRefused refused) {
            return refused;
        }
        return new StartRefused(
                "The embedded PostgreSQL did not start: " + LastLine.of(log()) + ".",
                "Its log is " + log() + ". Where the system forbids what it needs (user namespaces as root, for one),"
                        + " run Auric as an ordinary user or set AURIC_DATABASE_URL to a PostgreSQL of your own.",
                e);
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    private static String reason(IOException e) {
        return e.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process at the latest.
        }
    }
}
