package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTests {

    @TempDir
    Path folder;

    @Test
    void rowsAreWrittenQuotedAndHarmless() throws IOException {
        var file = folder.resolve("out.csv");
        Output.csv(file, out -> {
            out.accept(List.of("a", "b"));
            out.accept(List.of("x, \"y\"\nz", "=1"));
        });

        assertThat(Files.readString(file).replace("\r\n", "\n")).isEqualTo("a,b\n\"x, \"\"y\"\"\nz\",'=1\n");
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAndNoOther() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old");

        assertThatThrownBy(() -> Output.csv(file, out -> {
                    out.accept(List.of("new"));
                    throw new UncheckedIOException(new IOException("disk full"));
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Output.text(folder.resolve("none/report.html"), "x"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void valuesAreWrittenOneRowAfterTheOther() throws IOException {
        var file = folder.resolve("out.csv");
        Output.csv(file, out -> {
            for (int i = 0; i < 100_000; i++) {
                out.accept(List.of("row " + i));
            }
        });

        try (var lines = Files.lines(file)) {
            assertThat(lines).hasSize(100_000);
        }
    }
}
