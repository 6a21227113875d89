package health.auric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of this checkout, for the tests that hold the house rules against them. */
public final class Checkout {

    public static final Path ROOT = root();
    static final List<String> MODULES =
            List.of("matching-engine", "cdc", "stewardship-ui", "db-migrations", "mdm-service");

    private Checkout() {}

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }

    /** Files with an ending below a folder of every module, as in {@code src/main/java}. */
    static List<Path> files(String folder, String ending) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(below -> walk(below).stream())
                .filter(file -> file.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    static List<Path> walk(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the folder a file lies in. */
    static String folder(Path file) {
        return file.resolveSibling("").normalize().getFileName().toString();
    }

    static Path relative(Path file) {
        return ROOT.relativize(file);
    }
}
