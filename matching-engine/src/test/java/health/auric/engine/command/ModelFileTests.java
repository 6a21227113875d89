package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTests {

    @TempDir
    Path folder;

    @Test
    void savedWeightsDecideTheSame() throws IOException {
        var run = Runs.suppliers();
        var file = write(ModelFile.text(run.matcher()));
        var fresh = Runs.matcher(run.records());
        ModelFile.use(file, fresh);

        assertThat(fresh.run().links()).isEqualTo(run.outcome().links());
        assertThat(ModelFile.text(fresh)).isEqualTo(ModelFile.text(run.matcher()));
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        var matcher = Runs.matcher(Runs.records("id,name\n1,a\n2,b\n"));
        var file = write("id,name\n1,a\n");

        assertThatThrownBy(() -> ModelFile.use(file, matcher))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds no weights");
    }

    @Test
    void aWeightThatIsMissingOrNoNumberIsNamed() throws IOException {
        var run = Runs.suppliers();
        var file = write(ModelFile.text(run.matcher()).replaceFirst("start\t.*", "start\tNaN"));

        assertThatThrownBy(() -> ModelFile.use(file, run.matcher()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no weight for \"start\"");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("some.model"), text);
    }
}
