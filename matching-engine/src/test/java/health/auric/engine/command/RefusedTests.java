package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done is refused in one sentence that says what is wrong, where, and what would be right. */
class RefusedTests {

    private static final int REFUSED = 2;

    @TempDir
    Path folder;

    private final CommandLine line = new CommandLine();

    @BeforeEach
    void write() throws IOException {
        file("good.csv", "id,name,city\n1,Blue Door,Lakemont\n2,Blue Door Inc,Lakemont\n");
        file("empty.csv", "");
        file("header.csv", "id,name\n");
        file("twice.csv", "id,name\n1,Blue Door\n2,Old Post\n1,Harbor\n");
        file("unnamed.csv", "id,name\n1,Blue Door\n,Old Post\n");
        file("quote.csv", "id,name\n1,\"Blue Door\n2,Old Post\n3,Harbor\n");
        file("wide.csv", "id,name\n1,Blue Door\n2,Old Post, Inc.\n");
        file("key-only.csv", "id\n1\n2\n");
        file("answers.csv", "id_a,id_b,same\n1,2,perhaps\n");
        file("strangers.csv", "id_a,id_b,same\n1,77,yes\n");
        file("absent.yaml", "name: mine\nfields:\n  surname: surname\n");
        file("strange.yaml", "name: mine\nfields:\n  name: company\n");
        file("prose.yaml", "Dear colleague,\nplease match this.\n");
        file("other.model", "auric-match weights 1\nstart\t-4\n");
        file("prose.model", "Dear colleague\n");
        Files.createDirectory(folder.resolve("folder"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dedup good.csv                              | there is no command "dedup"; these are: dedupe, link
                    dedupe                                      | this command wants a CSV file, not nothing
                    dedupe good.csv wide.csv                    | this command wants a CSV file, not
                    link good.csv                               | this command wants a CSV file and another CSV file
                    dedupe good.csv --treshold 1                | --treshold is no option here; these are: --delimiter, --id
                    dedupe good.csv --id                        | --id wants a value
                    dedupe good.csv --precision often           | --precision wants a share such as 0.9 or 99.5%, not "often"
                    dedupe good.csv --precision 120%            | --precision wants a share
                    train good.csv --ask many                   | --ask wants a whole number, not "many"
                    dedupe good.csv --delimiter colon           | --delimiter is comma, semicolon, tab or pipe, not "colon"
                    link good.csv good.csv --map name           | --map wants old_name=new_name
                    explain good.csv 1 1                        | a record is always the same as itself
                    explain good.csv 1 9                        | good.csv has no record with the key "9"
                    """)
    void aWrongCommandIsRefused(String words, String sentence) {
        assertThat(refusal(words)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dedupe nowhere.csv                          | nowhere.csv does not exist
                    dedupe folder                               | folder is not a file that can be read
                    dedupe empty.csv                            | empty.csv is empty; its first row has to name the columns
                    dedupe header.csv                           | header.csv has a header but no records
                    dedupe good.csv --id number                 | good.csv has no column "number"; it has id, name, city
                    dedupe good.csv --source system             | good.csv has no column "system"
                    dedupe twice.csv --id id                    | twice.csv, line 4, column 1: the key "1" stands on line 2 too
                    dedupe unnamed.csv --id id                  | unnamed.csv, line 3, column 1: the record has no key
                    dedupe quote.csv                            | is a quoted value not closed?
                    dedupe wide.csv                             | wide.csv, line 3, column 3: the row has 3 values, the header has 2 columns
                    dedupe good.csv --delimiter semicolon       | the whole header is one column
                    dedupe key-only.csv                         | has nothing to compare
                    link good.csv key-only.csv                  | share no column to compare
                    evaluate folder                             | has neither records.csv nor records.csv.gz
                    """)
    void aFileThatCannotBeReadAsRecordsIsRefused(String words, String sentence) {
        assertThat(refusal(words)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --profile nowhere.yaml    | no profile that comes with the program is called so: cost-center, item
                    --profile absent.yaml     | names the column "surname", which the records do not have: name, city
                    --profile strange.yaml    | line 3: "company" is nothing a column can hold; it is one of organization
                    --profile prose.yaml      | line 1: a line names a column and what it holds
                    --labels nowhere.csv      | nowhere.csv does not exist
                    --labels answers.csv      | answers.csv, line 2, column 3: the answer is yes or no, not "perhaps"
                    --labels strangers.csv    | strangers.csv, line 2, column 2: no record has the key "77"
                    --labels good.csv         | good.csv has no column "id_a"
                    --model nowhere.model     | nowhere.model does not exist
                    --model other.model       | has no weight for
                    --model prose.model       | holds no weights; train saves them with --save-model
                    """)
    void whatIsGivenBesideTheRecordsIsRefusedToo(String option, String sentence) {
        assertThat(refusal("dedupe good.csv " + option)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --out good.csv                        | --out is the file that is read
                    --report good.csv                     | --report is the file that is read
                    --out nowhere/clean.csv               | cannot be written: there is no folder
                    --out folder                          | is a folder; name a file
                    --report folder                       | is a folder; name a file
                    --out good.csv/clean.csv              | cannot be written: there is no folder
                    --pairs nowhere/pairs.csv             | --pairs:
                    --save-profile nowhere/p.yaml         | --save-profile:
                    --out one.csv --report one.csv        | --out and --report are both
                    """)
    void whereNothingCanBeWrittenIsSaidBeforeAnythingIsComputed(String options, String sentence) {
        assertThat(refusal("dedupe good.csv " + options)).contains(sentence);
        assertThat(line.said()).doesNotContain("Read ");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        var picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        var sheet =
                Files.write(folder.resolve("book.csv"), "PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.UTF_8));

        assertThat(line.run("dedupe", picture)).isEqualTo(REFUSED);
        assertThat(line.said()).contains("picture.csv is no CSV file");
        assertThat(line.run("dedupe", sheet)).isEqualTo(REFUSED);
        assertThat(line.said()).contains("book.csv is no CSV file", "save it as CSV");
    }

    @Test
    void aNameNoFileCanHaveIsRefused() {
        assertThat(line.run("dedupe", "a\0b.csv")).isEqualTo(REFUSED);
        assertThat(line.said()).contains("\"a?b.csv\" cannot be the name of a file");
    }

    @Test
    void aDamagedPackedFileIsRefused() throws IOException {
        Files.write(folder.resolve("packed.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7});

        assertThat(refusal("dedupe packed.csv.gz")).contains("packed with gzip but damaged or cut off");
    }

    /** The one line that is said; nothing else is left behind. */
    private String refusal(String words) {
        var before = files();
        var typed = Stream.of(words.strip().split(" "))
                .map(word -> word.matches(".*\\.(csv|yaml|model|csv\\.gz)|folder") ? folder.resolve(word) : word)
                .toList();
        var options = typed.subList(1, typed.size()).stream();
        var all =
                Stream.of(Stream.of(typed.getFirst()), outputs(words), options).flatMap(part -> part);

        assertThat(line.run(all.toArray())).as(line.said()).isEqualTo(REFUSED);
        assertThat(line.said()).doesNotContain("Exception", "\tat ");
        assertThat(line.said().lines().filter(said -> said.startsWith("auric-match: ")))
                .hasSize(1);
        assertThat(line.result()).isEmpty();
        assertThat(files()).isEqualTo(before);
        return line.said();
    }

    private Stream<Object> outputs(String words) {
        return words.startsWith("dedupe ") && !words.contains("--out") && !words.contains("--report")
                ? Stream.of("--out", folder.resolve("out.csv"), "--report", folder.resolve("out.html"))
                : Stream.of();
    }

    private Set<Path> files() {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
