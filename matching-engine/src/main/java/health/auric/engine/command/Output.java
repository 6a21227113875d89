package health.auric.engine.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/** Files a command writes: whole or not at all, also when it is stopped. */
final class Output {

    private Output() {}

    /** Writes into a file. */
    interface Writing {
        void to(Path file) throws IOException;
    }

    static void text(Path file, String text) throws IOException {
        whole(file, part -> Files.writeString(part, text));
    }

    /** Writes rows, one after the other, that no spreadsheet takes for formulas. */
    static void csv(Path file, Consumer<Consumer<List<String>>> rows) throws IOException {
        whole(file, part -> {
            try (var writer = CsvWriter.builder().build(part)) {
                rows.accept(row -> writer.writeRecord(Formulas.harmless(row)));
            }
        });
    }

    private static void whole(Path file, Writing writing) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        part.toFile().deleteOnExit();
        try {
            writing.to(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
