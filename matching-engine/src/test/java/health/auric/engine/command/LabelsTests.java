package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.engine.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTests {

    private static final Map<String, Integer> PLACES = Map.of("1", 0, "2", 1, "3", 2);

    @TempDir
    Path folder;

    @Test
    void answersAreReadAndQuestionsWithoutOneLeftOut() throws IOException {
        assertThat(read("id_a,id_b,same,name (a)\n1,2,Yes,x\n1,3,no,y\n2,3, ,z\n"))
                .containsExactly(new Label("1", "2", true), new Label("1", "3", false));
    }

    @Test
    void pairsWithoutAnAnswerColumnAreTheSame() throws IOException {
        assertThat(read("id_a,id_b\n1,2\n")).containsExactly(new Label("1", "2", true));
    }

    @Test
    void anAnswerThatIsNeitherIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("id_a,id_b,same\n1,2,maybe\n"))
                .hasMessageContainingAll("line 2, column 3", "maybe");
    }

    @Test
    void aKeyNobodyHasIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("id_a,id_b,same\n1,9,yes\n"))
                .hasMessageContainingAll("line 2, column 2", "\"9\"");
    }

    private List<Label> read(String text) throws IOException {
        return Labels.read(Files.writeString(folder.resolve("labels.csv"), text), PLACES);
    }
}
