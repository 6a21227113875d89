package health.auric.engine.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/** Files a command writes: whole or not at all, never over what it reads. */
final class Output {

    private Output() {}

    /** Where to write: what was asked for, else a name made of the input's in the current folder. */
    static Path path(Arguments arguments, String option, String byDefault) {
        return Path.of(arguments.option(option).orElse(byDefault));
    }

    static void text(Path file, String text) throws IOException {
        var beside = beside(file);
        Files.writeString(beside, text);
        move(beside, file);
    }

    /** Writes rows that no spreadsheet takes for formulas. */
    static void csv(Path file, List<Sheet> read, Consumer<Consumer<List<String>>> rows) throws IOException {
        for (var sheet : read) {
            if (Files.exists(file) && Files.isSameFile(file, sheet.path())) {
                throw Refusal.misused("--out is the file that is read, %s; give another one", file);
            }
        }
        var beside = beside(file);
        try (var writer = CsvWriter.builder().build(beside)) {
            rows.accept(row -> writer.writeRecord(Formulas.harmless(row)));
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        move(beside, file);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
