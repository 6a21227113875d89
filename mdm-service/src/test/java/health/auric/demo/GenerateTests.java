package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        said.reset();
        return Generate.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private int runInto(Path out, String... arguments) {
        return run(
                Stream.concat(Stream.of(arguments), Stream.of("--out=" + out)).toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format=csv --seed=1 --out=x | --tier is missing.",
                "--tier=XS --seed=1 --out=x | --format is missing.",
                "--tier=XS --format=csv --out=x | --seed is missing.",
                "--tier=XS --format=csv --seed=1 | --out is missing.",
                "--tier= --format=csv --seed=1 --out=x | --tier is missing.",
                "--tier=XXL --format=csv --seed=1 --out=x | --tier is one of xs, s, m, l.",
                "--tier=XS --format=xlsx --seed=1 --out=x | --format is one of csv, ndjson.",
                "--tier=XS --format=csv --seed=one --out=x | --seed is a whole number of at most 19 digits.",
                "--tier=XS --format=csv --seed=1e9 --out=x | --seed is a whole number of at most 19 digits.",
                "--tier=XS --format=csv --seed=99999999999999999999 --out=x | --seed is a whole number of at most 19 digits.",
                "--tier=XS --tier=S --format=csv --seed=1 --out=x | --tier is given twice.",
                "--tier=XS --format=csv --seed=1 --out=x --domain=patient | --domain is one of cost-center, location, supplier, item, provider.",
                "--tier=XS --format=csv --seed=1 --out=x --dictionary=secret | --dictionary is one of product, development, held-out.",
                "--tier=XS --format=csv --seed=1 --out=x --verbose=true | There is no such argument; known are --tier, --format, --seed, --out, --domain, --records, --dictionary.",
                "--tier=XS --format=csv --seed=1 --out=x extra | Arguments have the form --name=value; one has not.",
                "-t XS | Arguments have the form --name=value; one has not.",
                "--=XS | Arguments have the form --name=value; one has not.",
                "--tier | Arguments have the form --name=value; one has not.",
            })
    void wrongArgumentsAreExplained(String arguments, String message) {
        assertThat(run(arguments.strip().split(" "))).isEqualTo(2);
        assertThat(said())
                .startsWith(message + "\n")
                .contains("Usage: auric generate")
                .doesNotContain("Exception");
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void noArgumentsAtAllGiveTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("Usage: auric generate");
    }

    @Test
    void argumentsAreNotEchoed() {
        run("--tier=<script>", "--format=csv", "--seed=1", "--out=x");
        assertThat(said()).doesNotContain("<script>");
    }

    @Test
    void aFolderNameThatCannotBeIsExplained() {
        assertThat(run("--tier=XS", "--format=csv", "--seed=1", "--out=a\0b")).isEqualTo(2);
        assertThat(said()).startsWith("--out does not name a folder.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(runInto(file, "--tier=XS", "--format=csv", "--seed=1")).isEqualTo(1);
        assertThat(said()).startsWith("Could not write: ").doesNotContain("\tat ");
        assertThat(file).hasContent("mine");
    }

    @Test
    void allFilesOfARunAreThereAndNoOthers() throws IOException {
        assertThat(runInto(folder, "--tier=XS", "--format=csv", "--seed=1")).isZero();
        assertThat(names(folder))
                .contains(
                        "item-erp-lkm.csv",
                        "supplier-materials-stb.csv",
                        "location-ehr-stb.csv",
                        "cost-center-mis-stb.csv")
                .contains("provider-credentialing-lkm.csv", "manifest.json", "run.txt")
                .contains("truth-records.csv", "truth-pairs.csv", "truth-operators.csv")
                .noneMatch(name -> name.endsWith(".part") || name.endsWith(".piece") || name.endsWith(".done"));
    }

    @Test
    void oneDomainCanBeWrittenAlone() throws IOException {
        assertThat(runInto(folder, "--tier=XS", "--format=ndjson", "--seed=1", "--domain=item"))
                .isZero();
        assertThat(names(folder))
                .filteredOn(name -> name.endsWith(".ndjson"))
                .hasSize(5)
                .allMatch(name -> name.startsWith("item-"));
    }

    @Test
    void recordsOfAllFilesAddUpToTheTier() throws IOException {
        runInto(folder, "--tier=XS", "--format=ndjson", "--seed=1");
        long records = 0;
        for (String name : names(folder)) {
            records += name.endsWith(".ndjson")
                    ? Files.readAllLines(folder.resolve(name)).size()
                    : 0;
        }
        assertThat(records).isEqualTo(380);
        assertThat(Files.readAllLines(folder.resolve("truth-records.csv"))).hasSize(381);
    }

    @Test
    void manifestNamesEveryFileWithItsDigest() throws Exception {
        runInto(folder, "--tier=XS", "--format=csv", "--seed=1");
        String manifest = Files.readString(folder.resolve("manifest.json"));
        for (String name : names(folder)) {
            if (name.endsWith(".csv")) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(name)));
                long records = Files.readAllLines(folder.resolve(name)).size() - 1L;
                assertThat(manifest)
                        .contains("\"name\":\"" + name + "\",\"records\":" + records + ",\"sha256\":\""
                                + HexFormat.of().formatHex(digest));
            }
        }
    }

    @Test
    void aSecondRunLeavesACompleteFolderAlone() throws IOException {
        runInto(folder, "--tier=XS", "--format=csv", "--seed=1");
        var before = Files.getLastModifiedTime(folder.resolve("manifest.json"));
        assertThat(runInto(folder, "--tier=XS", "--format=csv", "--seed=1")).isZero();
        assertThat(said()).contains("All files are there already");
        assertThat(Files.getLastModifiedTime(folder.resolve("manifest.json"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--tier=S", "--seed=2", "--format=ndjson", "--dictionary=development", "--domain=item"})
    void aFolderOfAnotherRunIsRefused(String other) throws IOException {
        runInto(folder, "--tier=XS", "--format=csv", "--seed=1");
        List<String> before = names(folder);
        List<String> arguments = Stream.of("--tier=XS", "--format=csv", "--seed=1")
                .filter(argument -> !argument.startsWith(other.substring(0, other.indexOf('='))))
                .toList();
        assertThat(runInto(
                        folder,
                        Stream.concat(arguments.stream(), Stream.of(other)).toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(said()).startsWith("The folder of --out holds the files of another run");
        assertThat(names(folder)).isEqualTo(before);
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThat(runInto(folder, "--tier=XS", "--format=csv", "--seed=1")).isEqualTo(2);
        assertThat(said()).startsWith("The folder of --out holds other files");
        assertThat(names(folder)).containsExactly("thesis.txt");
    }

    /** As if the machine had lost power: one domain done, the next half written. */
    @Test
    void anInterruptedRunGoesOnAndEndsWithTheSameBytes() throws IOException {
        Path whole = folder.resolve("whole");
        Path broken = folder.resolve("broken");
        runInto(whole, "--tier=XS", "--format=csv", "--seed=1");
        interrupt(broken);
        assertThat(runInto(broken, "--tier=XS", "--format=csv", "--seed=1")).isZero();
        assertThat(names(broken)).isEqualTo(names(whole));
        for (String name : names(whole)) {
            assertThat(broken.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    private void interrupt(Path broken) throws IOException {
        Options options = Options.of("--tier=XS", "--format=csv", "--seed=1", "--out=" + broken);
        Files.createDirectories(broken);
        Files.writeString(broken.resolve("run.txt"), options.signature() + "\n");
        DemoWorld world = DemoWorld.of(Tier.XS, 1);
        try (SubjectFiles done = new SubjectFiles(broken, Subject.COST_CENTER, Options.Format.CSV, world.sources())) {
            for (int position = 0; position < Tier.XS.records(Subject.COST_CENTER); position++) {
                done.write(world.row(Subject.COST_CENTER, position));
            }
            for (TruthPair pair : world.pairs(Subject.COST_CENTER).toList()) {
                done.write(pair);
            }
            done.complete();
        }
        Files.createFile(broken.resolve("cost-center.done"));
        try (SubjectFiles half = new SubjectFiles(broken, Subject.LOCATION, Options.Format.CSV, world.sources())) {
            half.write(world.row(Subject.LOCATION, 0));
        }
        assertThat(names(broken)).anyMatch(name -> name.endsWith(".part"));
    }

    @Test
    void progressTellsTheEnd() {
        runInto(folder, "--tier=XS", "--format=csv", "--seed=1");
        assertThat(said()).matches("(?s).*380 rows written, \\d+ rows/s\n");
    }
}
