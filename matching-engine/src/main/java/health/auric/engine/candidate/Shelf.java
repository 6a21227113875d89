package health.auric.engine.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** The folder of an index: one sub-folder per generation and a small file that names the current one. */
final class Shelf {

    private static final String CURRENT = "current";

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** The current generation's folder; the first one when there is none yet. */
    Path current() throws IOException {
        try {
            return folder.resolve(Files.readString(folder.resolve(CURRENT)).strip());
        } catch (NoSuchFileException e) {
            return folder.resolve("generation-0");
        }
    }

    /** A fresh folder for the generation after this one; what an aborted rebuild left there is cleared. */
    Path after(Path generation) throws IOException {
        int number = Integer.parseInt(generation.getFileName().toString().replaceAll("\\D", ""));
        var next = folder.resolve("generation-" + (number + 1));
        delete(next);
        return Files.createDirectories(next);
    }

    /** From now on this generation is the current one, also after a crash. */
    void choose(Path generation) throws IOException {
        Files.createDirectories(folder);
        var written = Files.writeString(
                folder.resolve(CURRENT + ".new"), generation.getFileName().toString());
        Files.move(
                written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path generation) throws IOException {
        if (Files.exists(generation)) {
            try (var files = Files.walk(generation)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
