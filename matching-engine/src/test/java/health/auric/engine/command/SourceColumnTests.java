package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceColumnTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"source", "Source", "SOURCE_SYSTEM", "source system"})
    void aColumnOfFewSystemsIsFoundByItsName(String name) throws IOException {
        assertThat(SourceColumn.guess(Runs.sheet(folder, "a.csv", "id," + name + "\n1,erp\n2,emr\n3,erp\n")))
                .contains(1);
    }

    @Test
    void otherNamesAreNoSource() throws IOException {
        assertThat(SourceColumn.guess(Runs.sheet(folder, "a.csv", "id,resource,name\n1,a,b\n")))
                .isEmpty();
    }
}
