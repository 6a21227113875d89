package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own that ends before it is done leaves nothing behind. */
class StoppedTests {

    private static final int FAILED = 1;
    private static final int PATIENCE = 120;

    @TempDir
    Path folder;

    @Test
    void aRunWithTooLittleMemorySaysHowToGiveMore() throws Exception {
        many();
        var process = start("-Xmx20m");
        var said = new ArrayList<String>();
        try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        }

        assertThat(process.waitFor()).as(said.toString()).isEqualTo(FAILED);
        assertThat(said.getLast()).contains("the memory is full (", "AURIC_JAVA_OPTIONS=-Xmx");
        assertThat(said).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        assertThat(written()).isEmpty();
    }

    @Test
    void aRunThatIsInterruptedLeavesNoHalfFile() throws Exception {
        many();
        var process = start("-Xmx1g");
        try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
            readUntil(lines, "Took the columns for");
            process.destroy();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(process.exitValue()).isNotZero();
        assertThat(written()).isEmpty();
    }

    @Test
    void whatIsWrittenWhenTheProcessEndsIsTakenAway() throws Exception {
        var process = new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), Endless.class.getName())
                .directory(folder.toFile())
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            readUntil(lines, "writing");
            assertThat(folder.resolve("half.csv.part")).exists();
            process.destroy();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(written()).isEmpty();
    }

    /** Writes rows until somebody stops it. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] words) throws IOException {
            Output.csv(Path.of("half.csv"), out -> {
                for (long i = 0; ; i++) {
                    out.accept(List.of("row " + i));
                    if (i == 100_000) {
                        System.out.println("writing");
                        System.out.flush();
                    }
                }
            });
        }
    }

    private void many() throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve("suppliers.csv"))) {
            out.write("id,name,street,city\n");
            for (int i = 0; i < 40_000; i++) {
                out.write(
                        "%d,Supplier %d of %d,%d Harbor Street,Lakemont\n".formatted(i, i * 7 % 9973, i % 31, i % 899));
            }
        }
    }

    private Process start(String memory) throws IOException {
        return new ProcessBuilder(
                        java(),
                        memory,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AuricMatch.class.getName(),
                        "dedupe",
                        "suppliers.csv")
                .directory(folder.toFile())
                .start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void readUntil(BufferedReader lines, String start) throws IOException {
        for (var line = lines.readLine(); line != null && !line.startsWith(start); ) {
            line = lines.readLine();
        }
    }

    private List<Path> written() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("suppliers.csv")).toList();
        }
    }
}
