package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.util.unit.DataSize;

class UploadPartsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "EFBBBF4CC3B677, ISO-8859-1, Löw",
        "4CC3B677, UTF-8, Löw",
        "4CF677, windows-1252, Löw",
        "FFFE4C00F6007700, UTF-8, Löw",
        "FEFF004C00F60077, UTF-8, Löw",
        "4C00F6007700, UTF-16LE, Löw",
        "4CF677, UTF-8, L\uFFFDw",
        "4C, UTF-8, L",
    })
    void aByteOrderMarkDecidesThenTheSender(String bytes, String declared, String text) throws Exception {
        var stream = new ByteArrayInputStream(HexFormat.of().parseHex(bytes));

        try (var reader = Decoded.of(stream, Charset.forName(declared))) {
            assertThat(reader.readAllAsString()).isEqualTo(text);
        }
    }

    @Test
    void nothingIsTextToo() throws Exception {
        try (var reader = Decoded.of(InputStream.nullInputStream(), StandardCharsets.UTF_8)) {
            assertThat(reader.read()).isEqualTo(-1);
        }
    }

    @Test
    void linesAreCutAtTheLimitAndTheNextOneIsWhole() throws Exception {
        var lines = new Lines(new StringReader("abcdef\ngh\n\nij"), 4);

        List<String> read = new ArrayList<>();
        List<Boolean> cut = new ArrayList<>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            read.add(line);
            cut.add(lines.wasCut());
        }
        assertThat(read).containsExactly("abcd", "gh", "", "ij");
        assertThat(cut).containsExactly(true, false, false, false);
    }

    @Test
    void aFileIsKeptWithItsHash() throws Exception {
        var id = UUID.randomUUID();
        var kept = spool(1000).keep(id, bytes("abc"));

        assertThat(kept.bytes()).isEqualTo(3);
        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        try (var in = spool(1000).read(id)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("abc");
        }
    }

    @Test
    void aFileOverTheLimitLeavesNothing() {
        assertThatThrownBy(() -> spool(2).keep(UUID.randomUUID(), bytes("abc")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void aFileForWhichThereIsNoRoomLeavesNothing() {
        var spool = new Spool(folder, DataSize.ofGigabytes(1), DataSize.ofTerabytes(1_000_000));

        assertThatThrownBy(() -> spool.keep(UUID.randomUUID(), bytes("abc")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BUSY));
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> spool(1000).keep(UUID.randomUUID(), broken)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void onlyWhatNothingNeedsIsDropped() throws Exception {
        var needed = UUID.randomUUID();
        var done = UUID.randomUUID();
        var spool = spool(1000);
        spool.keep(needed, bytes("abc"));
        spool.keep(done, bytes("abc"));
        spool.id();
        Files.writeString(folder.resolve("uploads").resolve("something else"), "abc");

        assertThat(spool.dropAllBut(Set.of(needed), Instant.now().minus(Duration.ofHours(1))))
                .isZero();
        assertThat(spool.dropAllBut(Set.of(needed), Instant.now().plusSeconds(1)))
                .isEqualTo(2);
        assertThat(spool.has(needed)).isTrue();
        assertThat(spool.has(done)).isFalse();
    }

    @Test
    void aFolderIsItselfAfterARestart() {
        assertThat(spool(1).id()).isEqualTo(spool(2).id());
    }

    @Test
    void anOutageIsWaitedForAndAnUnexplainedFailureIsNot() {
        var outage = Retry.first(NOW, new QueryTimeoutException("slow"));
        var unexplained = Retry.first(NOW, new IllegalStateException("odd"));
        for (int i = 0; i < 20; i++) {
            outage = outage.next(NOW, new QueryTimeoutException("slow"));
            unexplained = unexplained.next(NOW, new IllegalStateException("odd"));
        }

        assertThat(outage.isHopeless()).isFalse();
        assertThat(outage.seconds()).isLessThanOrEqualTo(30);
        assertThat(outage.isDue(NOW)).isFalse();
        assertThat(outage.isDue(NOW.plusSeconds(30))).isTrue();
        assertThat(unexplained.isHopeless()).isTrue();
    }

    private Spool spool(long limit) {
        return new Spool(folder, DataSize.ofBytes(limit), DataSize.ofBytes(0));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
