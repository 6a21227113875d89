package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTests {

    @TempDir
    Path folder;

    @Test
    void beginsWithTheFirstGeneration() throws IOException {
        assertThat(new Shelf(folder).current()).isEqualTo(folder.resolve("generation-0"));
    }

    @Test
    void remembersTheGenerationChosen() throws IOException {
        var shelf = new Shelf(folder);
        var next = shelf.after(shelf.current());
        assertThat(new Shelf(folder).current()).isNotEqualTo(next);

        shelf.choose(next);

        assertThat(new Shelf(folder).current()).isEqualTo(next);
    }

    @Test
    void clearsWhatAnAbortedRebuildLeft() throws IOException {
        var shelf = new Shelf(folder);
        Files.writeString(shelf.after(shelf.current()).resolve("left"), "over");

        assertThat(shelf.after(shelf.current())).isEmptyDirectory();
    }

    @Test
    void deletesAFolderThatMayBeGone() throws IOException {
        Shelf.delete(folder.resolve("none"));
        Files.writeString(Files.createDirectories(folder.resolve("some")).resolve("file"), "x");

        Shelf.delete(folder.resolve("some"));

        assertThat(folder.resolve("some")).doesNotExist();
    }
}
