package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path root;

    @Test
    void isMadeWhereItIsMissing() {
        try (var folder = DataFolder.open(root.resolve("new/data"))) {
            assertThat(folder.postgres().getParent()).isDirectory();
        }
    }

    @Test
    void belongsToOneHubAtATime() {
        try (var first = DataFolder.open(root)) {
            assertThatThrownBy(() -> DataFolder.open(root))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder " + first.postgres().getParent() + " is in use by another Auric.");
        }
    }

    @Test
    void isFreeAgainOnceItsHubHasStopped() {
        DataFolder.open(root).close();

        try (var again = DataFolder.open(root)) {
            assertThat(again.postgres()).isEqualTo(root.resolve("postgres"));
        }
    }

    @Test
    void refusesDataOfAnotherPostgres() throws IOException {
        Files.createDirectories(root.resolve("postgres"));
        Files.writeString(root.resolve("postgres/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was made by PostgreSQL 16")
                .hasMessageContaining("embeds PostgreSQL 18");
    }

    @Test
    void givesTheLockBackWhenItRefusesTheVersion() throws IOException {
        Files.createDirectories(root.resolve("postgres"));
        Files.writeString(root.resolve("postgres/PG_VERSION"), "16");
        assertThatThrownBy(() -> DataFolder.open(root)).isInstanceOf(StartRefused.class);

        Files.writeString(root.resolve("postgres/PG_VERSION"), DataFolder.POSTGRES_MAJOR);

        DataFolder.open(root).close();
    }

    @Test
    void saysHowMuchSpaceIsMissing() {
        assertThatThrownBy(() -> DataFolder.checkSpace(root, 3 * 1_048_576))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The disk of the data folder " + root + " is full: 3 MB are free, 500 MB are needed.");
    }

    @Test
    void isContentWithJustEnoughSpace() {
        DataFolder.checkSpace(root, DataFolder.NEEDED_BYTES);
    }

    @Test
    void saysWhoMustBeAbleToWriteToIt() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThatThrownBy(() -> DataFolder.open(root.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("access denied");
    }

    @Test
    void refusesAFileInItsPlace() throws IOException {
        var file = Files.writeString(root.resolve("data"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The data folder " + file + " cannot be used: file already exists.");
    }

    @Test
    void doesNotStopAProcessThatOnlyReusedThePid() throws IOException {
        Files.createDirectories(root.resolve("postgres"));
        Files.writeString(
                root.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\nrest\n");

        try (var folder = DataFolder.open(root)) {
            folder.stopOrphan();

            assertThat(ProcessHandle.current().isAlive()).isTrue();
            assertThat(root.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void explainsAFailedServerWithTheLastLineOfItsLog() throws IOException {
        try (var folder = DataFolder.open(root)) {
            Files.writeString(folder.log(), "starting\nFATAL: could not write lock file: No space left on device\n\n");

            assertThat(folder.whyItDidNotStart(new IOException("exit 1")))
                    .hasMessage("The embedded PostgreSQL did not start:"
                            + " FATAL: could not write lock file: No space left on device.");
        }
    }

    @Test
    void saysSoWhenTheServerLeftNoLog() {
        try (var folder = DataFolder.open(root)) {
            assertThat(folder.whyItDidNotStart(new IOException("exit 1"))).hasMessageContaining("it wrote no log");
        }
    }
}
