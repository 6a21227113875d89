package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same seed gives the same bytes, on any machine and in any order. */
class DeterminismTests {

    @TempDir
    Path folder;

    private String manifest(String name, String... arguments) throws IOException {
        Path out = folder.resolve(name);
        String[] all =
                Stream.concat(Stream.of(arguments), Stream.of("--out=" + out)).toArray(String[]::new);
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(Generate.run(all, silent)).isZero();
        return Files.readString(out.resolve("manifest.json"));
    }

    /** Bytes of all files, by way of their digests in the manifest. Change on purpose only: benchmarks refer to seeds. */
    @ParameterizedTest
    @CsvSource({
        "csv, bb8ee4e150c6ec6dd89dc247bf5c61f7980a19f9659f20fdd42f3460e012e1cf",
        "ndjson, 03f428f19fdfe5a76e7188f6ebda2ff34d4718a7a6fb63949db85a880a7d33ca"
    })
    void tierXsHasTheseBytes(String format, String digest) throws Exception {
        String manifest = manifest("pin", "--tier=XS", "--format=" + format, "--seed=1");
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(manifest.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(sha256)).isEqualTo(digest);
    }

    @Test
    void localeAndTimeZoneChangeNothing() throws IOException {
        String here = manifest("here", "--tier=XS", "--format=csv", "--seed=5");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(manifest("there", "--tier=XS", "--format=csv", "--seed=5"))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedGivesAnotherWorld() throws IOException {
        assertThat(manifest("one", "--tier=XS", "--format=csv", "--seed=1"))
                .isNotEqualTo(manifest("two", "--tier=XS", "--format=csv", "--seed=2"));
    }

    @Test
    void anotherDictionaryGivesAnotherWorld() throws IOException {
        assertThat(manifest("product", "--tier=XS", "--format=csv", "--seed=1"))
                .isNotEqualTo(manifest("held-out", "--tier=XS", "--format=csv", "--seed=1", "--dictionary=held-out"));
    }

    /** A row is computed on its own: asking for it last or first gives the same. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void rowsDoNotDependOnTheOrderInWhichTheyAreMade(Subject subject) {
        DemoWorld fresh = DemoWorld.of(Tier.XS, 9);
        List<GeneratedRecord> forward = fresh.rows(subject).map(Row::generated).toList();
        DemoWorld again = DemoWorld.of(Tier.XS, 9);
        for (int position = forward.size() - 1; position >= 0; position--) {
            assertThat(again.row(subject, position).generated()).isEqualTo(forward.get(position));
        }
    }

    @Test
    void bothFormatsTellTheSameTruth() throws IOException {
        manifest("a", "--tier=XS", "--format=csv", "--seed=3");
        manifest("b", "--tier=XS", "--format=ndjson", "--seed=3");
        for (String truth : List.of("truth-records.csv", "truth-pairs.csv", "truth-operators.csv")) {
            assertThat(folder.resolve("a").resolve(truth))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(truth));
        }
    }
}
