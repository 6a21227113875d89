package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTests {

    @TempDir
    Path folder;

    @Test
    void withoutAWishTheNameIsMadeOfTheInputs() throws IOException {
        var one = outputs(Map.of(), "some/where/suppliers.csv.gz");
        var two = outputs(Map.of(), "ours.csv", "theirs.TSV");

        assertThat(one.planned("out", one.named(".matched.csv"))).isEqualTo(Path.of("suppliers.matched.csv"));
        assertThat(two.planned("out", two.named(".links.csv"))).isEqualTo(Path.of("ours-theirs.links.csv"));
    }

    @Test
    void aWishIsTaken() throws IOException {
        var wished = folder.resolve("b.csv");

        assertThat(outputs(Map.of("out", wished.toString())).planned("out", "a.csv"))
                .isEqualTo(wished);
        assertThat(outputs(Map.of()).asked("pairs")).isEmpty();
        assertThat(outputs(Map.of("pairs", wished.toString())).asked("pairs")).contains(wished);
    }

    @Test
    void theFileThatIsReadIsRefusedAlsoUnderAnotherName() throws IOException {
        var read = Files.writeString(folder.resolve("in.csv"), "a,b\n1,2\n");
        var link = Files.createSymbolicLink(folder.resolve("other.csv"), read);
        var outputs = outputs(Map.of("out", link.toString()), read.toString());

        assertThatThrownBy(() -> outputs.planned("out", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--out is the file that is read");
    }

    @Test
    void oneFileCannotHoldTwoThings() throws IOException {
        var file = folder.resolve("x").toString();
        var outputs = outputs(Map.of("out", file, "report", file));
        outputs.planned("out", "");

        assertThatThrownBy(() -> outputs.planned("report", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--out and --report are both");
    }

    @Test
    void anOldFileIsReplacedLater() throws IOException {
        var old = Files.writeString(folder.resolve("old.csv"), "old");

        assertThat(outputs(Map.of("out", old.toString())).planned("out", "")).isEqualTo(old);
        assertThat(old).hasContent("old");
    }

    private static Outputs outputs(Map<String, String> options, String... read) {
        return new Outputs(new Arguments(List.of(read), options), List.of(read));
    }
}
