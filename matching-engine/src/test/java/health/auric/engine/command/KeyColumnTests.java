package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyColumnTests {

    @TempDir
    Path folder;

    private Sheet sheet(String text) throws IOException {
        return Runs.sheet(folder, "records.csv", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "ID", "Record_Id", "uuid", "key"})
    void aColumnCalledLikeAKeyIsTheKey(String name) throws IOException {
        assertThat(KeyColumn.guess(sheet("name," + name + "\nalder,1\nalder,2\n")))
                .contains(1);
    }

    @Test
    void aKeyThatRepeatsOrIsMissingIsNone() throws IOException {
        assertThat(KeyColumn.guess(sheet("id,name\n1,alder\n1,birch\n"))).isEmpty();
        assertThat(KeyColumn.guess(sheet("id,name\n1,alder\n,birch\n"))).isEmpty();
    }

    @Test
    void whereTheFirstCannotBeTheKeyAnotherMayBe() throws IOException {
        assertThat(KeyColumn.guess(sheet("id,uid,name\n1,a,alder\n1,b,birch\n")))
                .contains(1);
    }

    @Test
    void aColumnOfManyValuesIsNoKeyWithoutItsName() throws IOException {
        assertThat(KeyColumn.guess(sheet("name,city\nalder,1\nbirch,2\n"))).isEmpty();
    }

    @Test
    void aNamedKeyThatRepeatsIsRefusedWithBothLines() throws IOException {
        var sheet = sheet("nr,name\n7,alder\n8,birch\n7,cedar\n");

        assertThatThrownBy(() -> KeyColumn.named(sheet, "nr"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("records.csv, line 4, column 1: the key \"7\" stands on line 2 too");
    }

    @Test
    void aRecordWithoutItsNamedKeyIsRefused() throws IOException {
        var sheet = sheet("nr,name\n7,alder\n \t,birch\n");

        assertThatThrownBy(() -> KeyColumn.named(sheet, "nr"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 3, column 1: the record has no key");
    }

    @Test
    void aNamedKeyThatIsNotThereIsRefusedWithWhatIs() throws IOException {
        var sheet = sheet("nr,name\n7,alder\n");

        assertThatThrownBy(() -> KeyColumn.named(sheet, "number"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no column \"number\"; it has nr, name");
    }
}
