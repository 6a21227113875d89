package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a newcomer uses it. */
class AuricMatchTests {

    private static final long SEED = 5;
    private static final int RECORDS = 400;

    @TempDir
    Path folder;

    private final CommandLine line = new CommandLine();
    private Path suppliers;
    private Path matched;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        suppliers = Files.writeString(folder.resolve("suppliers.csv"), Suppliers.csv(RECORDS, SEED));
        matched = folder.resolve("matched.csv");
        report = folder.resolve("report.html");
    }

    @Test
    void oneCommandFindsTheDuplicatesOfAFile() throws IOException {
        assertThat(dedupe(suppliers)).as(said()).isZero();

        var rows = SheetReader.read(matched, null);
        assertThat(rows.columns())
                .containsExactly(
                        "match_cluster",
                        "match_size",
                        "match_probability",
                        "match_reason",
                        "id",
                        "name",
                        "street",
                        "city",
                        "zip",
                        "phone");
        assertThat(rows.rows()).hasSameSizeAs(SheetReader.read(suppliers, null).rows());
        assertThat(quality(rows)).isGreaterThan(0.9);
        assertThat(result()).contains("clusters hold", matched.toString(), report.toString());
        assertThat(said()).contains("name (organization)", "phone (phone)");
    }

    @Test
    void everyRowOfAClusterSaysWhyItIsThere() throws IOException {
        dedupe(suppliers);

        assertThat(SheetReader.read(matched, null).rows())
                .filteredOn(row -> !row.values().get(1).equals("1"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(Double.parseDouble(row.values().get(2))).isBetween(0.5, 1.0);
                    assertThat(row.values().get(3)).startsWith("Same as V-").contains("For it: ");
                });
    }

    @Test
    void theReportHasAllItsParts() throws IOException {
        dedupe(suppliers);

        assertThat(Files.readString(report))
                .contains(
                        "Duplicates in suppliers.csv",
                        "Where the scores fall",
                        "Weakest bridges",
                        "Sampled pairs",
                        "class=\"waterfall\"")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void twoRunsWriteTheSameToTheByte() throws IOException {
        dedupe(suppliers);
        var first = List.of(Files.readString(matched), Files.readString(report));
        dedupe(suppliers);

        assertThat(List.of(Files.readString(matched), Files.readString(report))).isEqualTo(first);
    }

    @Test
    void whatWasWrittenCanBeReadAgain() throws IOException {
        dedupe(suppliers);
        var first = Files.readString(matched);
        Files.writeString(suppliers, first);
        dedupe(suppliers);

        assertThat(Files.readString(matched)).isEqualTo(first);
    }

    @Test
    void twoFilesAreLinked() throws IOException {
        var lines = Suppliers.csv(RECORDS, SEED).lines().toList();
        var a = lines(folder.resolve("ours.csv"), lines, 0);
        var b = lines(folder.resolve("theirs.csv"), lines, 1);
        var links = folder.resolve("links.csv");

        assertThat(run("link", a, b, "--out", links, "--report", report))
                .as(said())
                .isZero();
        assertThat(SheetReader.read(links, null).columns())
                .startsWith("id_a", "id_b", "match_probability", "match_reason", "name (a)", "name (b)");
        assertThat(SheetReader.read(links, null).rows()).isNotEmpty();
        assertThat(result()).contains("links");
    }

    @Test
    void aPairIsExplainedWithPartsThatAddUp() throws IOException {
        var pair = Suppliers.pairs(RECORDS, SEED)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",");

        assertThat(run("explain", suppliers, pair[0], pair[1])).isZero();
        var bits = result().lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> Double.valueOf(line.substring(25, 32).strip()))
                .toList();
        assertThat(bits.subList(0, bits.size() - 1).stream().mapToDouble(x -> x).sum())
                .isCloseTo(bits.getLast(), org.assertj.core.data.Offset.offset(0.5));
        assertThat(result()).contains(pair[0] + " and " + pair[1], "starting point", "total, in bits");
    }

    @Test
    void answersToQuestionsAreLearnedAndKept() throws IOException {
        var questions = folder.resolve("questions.csv");
        var model = folder.resolve("suppliers.model");
        var truth = Suppliers.pairs(RECORDS, SEED).lines().collect(Collectors.toSet());
        assertThat(run("train", suppliers, "--ask", 20, "--out", questions))
                .as(said())
                .isZero();
        answer(questions, truth);

        assertThat(run("train", suppliers, "--labels", questions, "--save-model", model))
                .as(said())
                .isZero();
        assertThat(run("dedupe", suppliers, "--model", model, "--out", matched, "--report", report))
                .as(said())
                .isZero();
        assertThat(quality(SheetReader.read(matched, null))).isGreaterThan(0.9);
    }

    @Test
    void aProfileIsSavedChangedAndGivenBack() throws IOException {
        var profile = folder.resolve("profile.yaml");
        dedupe(suppliers, "--save-profile", profile);
        Files.writeString(profile, Files.readString(profile).replace("phone: phone", "phone: ignore"));

        assertThat(dedupe(suppliers, "--profile", profile)).as(said()).isZero();
        assertThat(Files.readString(report)).contains("not compared");
    }

    @Test
    void whereNothingIsTwiceItSaysSo() throws IOException {
        var single = Files.writeString(folder.resolve("single.csv"), "id,name\n1,Acme Medical\n");

        assertThat(dedupe(single)).as(said()).isZero();
        assertThat(result()).contains("1 records: no two of them are the same");
    }

    @Test
    void aStricterThresholdFindsLess() throws IOException {
        dedupe(suppliers);
        long by = joined();

        assertThat(dedupe(suppliers, "--precision", "99.99%")).isZero();
        assertThat(joined()).isLessThan(by);
        assertThat(dedupe(suppliers, "--precision", "99%")).as(said()).isZero();
        assertThat(joined()).isLessThanOrEqualTo(by);
    }

    @Test
    void aFolderWithKnownPairsIsMeasured() throws IOException {
        Files.move(suppliers, folder.resolve("records.csv"));
        Files.writeString(folder.resolve("pairs.csv"), Suppliers.pairs(RECORDS, SEED));

        assertThat(run("evaluate", folder)).as(said()).isZero();
        assertThat(result()).contains("precision", "no setting at all", "learned without labels", "answers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "help", "--help", "dedupe --help", "help link", "help train", "help explain", "help evaluate"
            })
    void helpIsGivenWhereItIsAskedFor(String words) {
        assertThat(run(words.isEmpty() ? new Object[0] : (Object[]) words.split(" ")))
                .isZero();
        assertThat(result()).contains("auric-match");
    }

    @Test
    void formulasOfAHostileFileAreHarmlessInWhatIsWritten() throws IOException {
        var evil = Files.writeString(
                folder.resolve("evil.csv"),
                "id,name,note\n=1+1,\"=HYPERLINK(\"\"http://x\"\")\",@SUM(A1)\n+cmd|x,</style><script>alert(1)</script>,-1\n3,=HYPERLINK(1),\n");

        assertThat(dedupe(evil)).as(said()).isZero();
        var values = SheetReader.read(matched, null).rows().stream()
                .flatMap(row -> row.values().stream())
                .collect(Collectors.toSet());
        assertThat(values)
                .contains("'=1+1", "'=HYPERLINK(\"http://x\")", "'@SUM(A1)", "'+cmd|x", "-1")
                .noneMatch(value -> value.startsWith("="));
        assertThat(Files.readString(report)).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "a,b\n1,2\n",
                "a,b\n,\n,\n,\n",
                "a,b\nx,y\nx,y\n",
                "id,\u202ea\n1,\ud83d\ude00\n2,\u0000\n"
            })
    void smallAndOddFilesAreDoneOrRefusedInASentence(String text) throws IOException {
        var file = Files.writeString(folder.resolve("odd.csv"), text);

        assertThat(dedupe(file)).isIn(0, 2);
        assertThat(said()).doesNotContain("Exception", "\tat ");
    }

    private int dedupe(Path file, Object... more) {
        return run(Stream.concat(Stream.of("dedupe", file, "--out", matched, "--report", report), Stream.of(more))
                .toArray());
    }

    private int run(Object... words) {
        return line.run(words);
    }

    private String said() {
        return line.said();
    }

    private String result() {
        return line.result();
    }

    private long joined() {
        return SheetReader.read(matched, null).rows().stream()
                .filter(row -> !row.values().get(1).equals("1"))
                .count();
    }

    /** The share of the known pairs that stand in one cluster. */
    private static double quality(Sheet rows) {
        var clusters = rows.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.values().get(4), row -> row.values().get(0)));
        var pairs = Suppliers.pairs(RECORDS, SEED)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        long found = pairs.stream()
                .filter(pair -> Objects.equals(clusters.get(pair[0]), clusters.get(pair[1])))
                .count();
        return (double) found / pairs.size();
    }

    private static void answer(Path questions, Set<String> truth) throws IOException {
        var lines = Files.readAllLines(questions).stream()
                .map(line ->
                        line.replaceFirst("^([^,]+),([^,]+),,", "$1,$2," + (isSame(line, truth) ? "yes" : "no") + ","))
                .toList();
        Files.write(questions, lines);
    }

    private static boolean isSame(String line, Set<String> truth) {
        var part = line.split(",");
        return truth.contains(part[0] + "," + part[1]) || truth.contains(part[1] + "," + part[0]);
    }

    private static Path lines(Path file, List<String> lines, int remainder) throws IOException {
        var kept = new java.util.ArrayList<>(List.of(lines.getFirst()));
        for (int i = 1; i < lines.size(); i++) {
            if (i % 2 == remainder) {
                kept.add(lines.get(i));
            }
        }
        return Files.write(file, kept);
    }
}
