package health.auric.engine.evaluation.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTests {

    @TempDir
    Path folder;

    @Test
    void aNewRowReplacesTheOldOneAndLeavesTheOthers() throws IOException {
        var file = folder.resolve("a/rows.json");
        Rows.read(file).with(List.of(row("b", "x", 1), row("a", "x", 2))).write(file);
        Rows.read(file).with(List.of(row("b", "x", 3), row("b", "w", 4))).write(file);

        assertThat(Files.readString(file))
                .isEqualTo(
                        "[\n  %s,\n  %s,\n  %s\n]\n".formatted(row("a", "x", 2), row("b", "w", 4), row("b", "x", 3)));
    }

    @Test
    void aRowWithoutItsNamesInFrontIsRefused() throws IOException {
        var rows = Rows.read(folder.resolve("none.json"));

        assertThatThrownBy(() -> rows.with(List.of("{\"f1\":1}"))).hasMessageContaining("begins with its set");
    }

    private static String row(String set, String mode, int f1) {
        return "{\"set\":\"%s\",\"mode\":\"%s\",\"f1\":%d}".formatted(set, mode, f1);
    }
}
