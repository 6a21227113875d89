package health.auric.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files under way: each has the extra ending .part until all of them are complete and move to their names together. */
final class Parts {

    private static final int BUFFER = 1 << 16;

    private final List<Path> files = new ArrayList<>();

    OutputStream open(Path file) throws IOException {
        files.add(file);
        return new BufferedOutputStream(Files.newOutputStream(partOf(file)), BUFFER);
    }

    static Path partOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    void complete() throws IOException {
        for (Path file : files) {
            Files.move(partOf(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
