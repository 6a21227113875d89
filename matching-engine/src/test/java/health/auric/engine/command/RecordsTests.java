package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.engine.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTests {

    @TempDir
    Path folder;

    @Test
    void aColumnCalledIdWithAValueOfItsOwnInEveryRowIsTheKey() throws IOException {
        var records = Records.of(sheet("a.csv", "name,ID\nx,7\ny,8\n"), Choice.NONE);

        assertThat(records.table().columns()).containsExactly("name");
        assertThat(ids(records)).containsExactly("7", "8");
        assertThat(records.notes()).isEmpty();
    }

    @Test
    void withoutAKeyRecordsAreCalledByTheirLine() throws IOException {
        var records = Records.of(sheet("a.csv", "id,name\n7,\"x\n1\"\n7,y\n"), Choice.NONE);

        assertThat(ids(records)).containsExactly("2", "4");
        assertThat(records.table().columns()).containsExactly("id", "name");
        assertThat(records.notes()).singleElement().asString().contains("no column is a key", "--id");
    }

    @Test
    void aNamedKeyThatStandsTwiceIsRefusedWithBothLines() throws IOException {
        var sheet = sheet("a.csv", "no,name\n7,x\n8,y\n7,z\n");

        assertThatThrownBy(() -> Records.of(sheet, new Choice("no", null, Map.of())))
                .hasMessageContaining("a.csv, line 4, column 1: the key \"7\" stands on line 2 too");
    }

    @Test
    void aRecordWithoutTheNamedKeyIsRefusedWithItsLine() throws IOException {
        var sheet = sheet("a.csv", "name,no\nx,1\ny, \n");

        assertThatThrownBy(() -> Records.of(sheet, new Choice("no", null, Map.of())))
                .hasMessageContaining("line 3, column 2: the record has no key");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        var sheet = sheet("a.csv", "name,city\nx,1\n");

        assertThatThrownBy(() -> Records.of(sheet, new Choice("no", null, Map.of())))
                .hasMessageContaining("no column \"no\"; it has name, city");
    }

    @Test
    void aSourceColumnNamesTheSourceAndIsNotCompared() throws IOException {
        var records =
                Records.of(sheet("a.csv", "id,system,name\n1,erp,x\n2,crm,y\n"), new Choice(null, "system", Map.of()));

        assertThat(records.table().entries()).extracting(Entry::source).containsExactly("erp", "crm");
        assertThat(records.table().columns()).containsExactly("name");
    }

    @Test
    void twoFilesAreTwoSourcesAndSharedColumnsAreCompared() throws IOException {
        var a = sheet("ours.csv", "id,name,city\na1,x,Lakemont\n");
        var b = sheet("theirs.csv.gz", "ID,Fax,NAME\nb1,555,y\n");
        var records = Records.of(a, b, Choice.NONE);

        assertThat(records.table().columns()).containsExactly("name");
        assertThat(records.table().entries())
                .containsExactly(new Entry("a1", "ours", List.of("x")), new Entry("b1", "theirs", List.of("y")));
    }

    @Test
    void whereBothFilesUseTheSameKeysTheFileIsPartOfThem() throws IOException {
        var records =
                Records.of(sheet("ours.csv", "id,name\n1,x\n"), sheet("theirs.csv", "id,name\n1,y\n"), Choice.NONE);

        assertThat(ids(records)).containsExactly("ours:1", "theirs:1");
        assertThat(records.notes()).singleElement().asString().contains("same keys");
    }

    @Test
    void columnsCanBeCalledOtherwise() throws IOException {
        var b = sheet("theirs.csv", "id,COMPANY\nb1,y\n");
        var choice = new Choice(null, null, Map.of("COMPANY", "name"));

        assertThat(Records.of(sheet("ours.csv", "id,name\na1,x\n"), b, choice)
                        .table()
                        .columns())
                .containsExactly("name");
    }

    @Test
    void filesWithoutASharedColumnAreRefused() throws IOException {
        var a = sheet("ours.csv", "id,name\na1,x\n");
        var b = sheet("theirs.csv", "id,COMPANY\nb1,y\n");

        assertThatThrownBy(() -> Records.of(a, b, Choice.NONE)).hasMessageContainingAll("share no column", "--map");
    }

    @Test
    void aFileOfKeysAloneIsRefused() throws IOException {
        var sheet = sheet("a.csv", "id\n1\n");

        assertThatThrownBy(() -> Records.of(sheet, Choice.NONE)).hasMessageContaining("nothing to compare");
    }

    @Test
    void whatThisProgramAddedBeforeIsNotCompared() throws IOException {
        var records = Records.of(
                sheet("a.csv", "match_cluster,match_size,match_probability,match_reason,id,name\n1,2,0.9,x,1,y\n"),
                Choice.NONE);

        assertThat(records.table().columns()).containsExactly("name");
    }

    private Sheet sheet(String name, String text) throws IOException {
        return SheetReader.read(Files.writeString(folder.resolve(name), text), null);
    }

    private static List<String> ids(Records records) {
        return records.table().entries().stream().map(Entry::id).toList();
    }

    @Test
    void aColumnCalledSourceSaysTheSystemAndIsNotCompared() throws IOException {
        var records = Records.of(
                Runs.sheet(folder, "two.csv", "id,source,name\n1,lawson,Blue Door\n2,epic,Blue Door\n"), Choice.NONE);

        assertThat(records.table().columns()).containsExactly("name");
        assertThat(records.table().entries()).extracting(Entry::source).containsExactly("lawson", "epic");
        assertThat(records.notes()).anyMatch(note -> note.contains("\"source\" says which system"));
    }

    @Test
    void aColumnCalledSourceWithAValueOfItsOwnInEveryRowIsCompared() throws IOException {
        var text = new StringBuilder("id,source,name\n");
        for (int i = 0; i < 60; i++) {
            text.append("%d,Spring %d,Water %d\n".formatted(i, i, i));
        }

        assertThat(Records.of(Runs.sheet(folder, "springs.csv", text.toString()), Choice.NONE)
                        .table()
                        .columns())
                .containsExactly("source", "name");
    }
}
