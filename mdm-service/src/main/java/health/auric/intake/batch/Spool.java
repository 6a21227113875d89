package health.auric.intake.batch;

import health.auric.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The folder of uploaded files. A file is whole and on the disk before anybody hears of it, and only the hub may read it. */
@Component
class Spool {

    private static final int PIECE = 1 << 18;
    private static final long LOOK_AFTER = 1L << 26;
    private static final String UNFINISHED = ".part";

    /** A whole file. */
    record Kept(long bytes, String sha256) {}

    private final Path folder;
    private final long largest;
    private final long keptFree;

    Spool(
            @Value("${auric.data:./data}") Path data,
            @Value("${auric.uploads.max-size:20GB}") DataSize largest,
            @Value("${auric.uploads.keep-free:1GB}") DataSize keptFree) {
        this.folder = data.resolve("uploads").toAbsolutePath();
        this.largest = largest.toBytes();
        this.keptFree = keptFree.toBytes();
    }

    /** Takes a body in; what cannot be taken to its end leaves nothing. */
    Kept keep(UUID id, InputStream body) throws IOException {
        open();
        var part = folder.resolve(id + UNFINISHED);
        try {
            var kept = write(part, body);
            Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
            return kept;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Kept write(Path part, InputStream body) throws IOException {
        var digest = sha256();
        long bytes = 0;
        long lookAt = 0;
        var in = new DigestInputStream(body, digest);
        try (var out = create(part)) {
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes += read;
                lookAt = checkRoom(bytes, lookAt);
                var left = ByteBuffer.wrap(piece, 0, read);
                while (left.hasRemaining()) {
                    out.write(left);
                }
            }
            out.force(true);
        }
        return new Kept(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static FileChannel create(Path part) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return part.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? FileChannel.open(
                        part,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(part, options);
    }

    private long checkRoom(long bytes, long lookAt) throws IOException {
        if (bytes > largest) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "An upload has at most " + DataSize.ofBytes(largest).toMegabytes() + " MB.");
        }
        if (bytes < lookAt) {
            return lookAt;
        }
        if (Files.getFileStore(folder).getUsableSpace() - LOOK_AFTER < keptFree) {
            throw new Refusal(Refusal.Kind.BUSY, "The disk of the hub has no room for this upload.");
        }
        return bytes + LOOK_AFTER;
    }

    InputStream read(UUID id) throws IOException {
        return Files.newInputStream(file(id));
    }

    boolean has(UUID id) {
        return Files.isRegularFile(file(id));
    }

    void drop(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what nobody needs and nobody is writing any more. */
    int dropAllBut(Set<UUID> needed, Instant untouchedSince) throws IOException {
        open();
        int dropped = 0;
        for (var file : files()) {
            var name = file.getFileName().toString();
            boolean keeps = !name.endsWith(UNFINISHED) && needed.contains(idOf(name));
            if (!keeps && Files.getLastModifiedTime(file).toInstant().isBefore(untouchedSince)) {
                dropped += Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return dropped;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("folder.id"))
                    .toList();
        }
    }

    private static UUID idOf(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    /** What tells this folder from those of other nodes. */
    UUID id() {
        try {
            open();
            var file = folder.resolve("folder.id");
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW);
            }
            return UUID.fromString(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() throws IOException {
        Files.createDirectories(folder);
    }

    // Without it a crash could forget the name of a file whose content is safe.
    private void syncFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
