package health.auric.engine.evaluation.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The peers on a set so small that anybody sees what is right. */
class PeersTests {

    private static final Path DUKE = Path.of("target/duke");
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    Path data;

    private PeerSet set;

    @BeforeEach
    void write() throws IOException {
        var folder = Files.createDirectory(data.resolve("restaurants"));
        Files.writeString(folder.resolve("records.csv"), """
                id,source,name,addr,city,phone,type
                a1,A,Golden Lantern,12 Harbor St,Lakemont,312/555-0101,seafood
                a2,A,Blue Door Cafe,400 Mill Rd,Lakemont,312/555-0102,cafe
                a3,A,Old Post House,9 Ferry Ln,Brannoc,773/555-0103,american
                b1,B,The Golden Lantern,12 Harbor Street,Lakemont,312-555-0101,fish
                b2,B,Blue Door Café,400 Mill Road,Lakemont,312-555-0102,cafes
                b3,B,Maple Grill,77 Quarry Ave,Brannoc,773-555-0177,american
                """);
        Files.writeString(folder.resolve("pairs.csv"), "id_a,id_b\na1,b1\nb2,a2\n");
        set = PeerSet.read(folder);
    }

    @Test
    void trigramsFindWhatLooksAlike() throws Exception {
        var row = Peers.measure(new TrigramPeer(LIMIT), set);

        assertThat(row)
                .startsWith("{\"set\":\"restaurants\",\"mode\":\"pg_trgm-best-threshold\",\"f1\":1.0000,")
                .contains("\"f1OneToOne\":1.0000", "\"finishes\":true");
    }

    @Test
    void dukeFindsWhatLooksAlike() throws Exception {
        assumeTrue(Files.isDirectory(DUKE), "No Duke here: ./mvnw -pl matching-engine dependency:copy@duke");

        assertThat(Peers.measure(new DukePeer(DUKE, LIMIT), set))
                .startsWith("{\"set\":\"restaurants\",\"mode\":\"duke-best-threshold\",\"f1\":1.0000,");
    }

    @Test
    void whoNeedsTooLongIsStopped() {
        assumeTrue(Files.isDirectory(DUKE), "No Duke here: ./mvnw -pl matching-engine dependency:copy@duke");

        assertThatThrownBy(() -> new DukePeer(DUKE, Duration.ZERO).run(set)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void whoIsStoppedHasARowThatSaysSo() throws Exception {
        var row = Peers.measure(new Sleepy(), set);

        assertThat(row).contains("\"f1\":null", "\"finishes\":false", "\"limitSeconds\":1800");
    }

    @Test
    void everyConfiguredColumnHasAComparatorAndProbabilities() {
        assertThat(Configurations.read("duke.csv").lines())
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> {
                    if (!line.getField("comparator").equals("param")) {
                        assertThat(Double.parseDouble(line.getField("low"))).isBetween(0.0, 0.5);
                        assertThat(Double.parseDouble(line.getField("high"))).isBetween(0.5, 1.0);
                        assertThat(line.getField("cleaner")).isNotEmpty();
                    }
                });
    }

    @Test
    void bothKnowTheSameSets() {
        assertThat(names("trigram.csv")).containsExactlyInAnyOrderElementsOf(names("duke.csv"));
    }

    @Test
    void aPairOfUnknownRecordsIsRefused() throws IOException {
        Files.writeString(data.resolve("restaurants/pairs.csv"), "id_a,id_b\na1,b9\n");

        assertThatThrownBy(() -> PeerSet.read(data.resolve("restaurants"))).hasMessageContaining("b9");
    }

    private static java.util.Set<String> names(String file) {
        return Configurations.read(file).lines().stream()
                .map(line -> line.getField("set"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private record Sleepy() implements Peer {

        @Override
        public String mode() {
            return "sleepy";
        }

        @Override
        public boolean knows(PeerSet set) {
            return true;
        }

        @Override
        public ScoredPairs run(PeerSet set) throws TimeoutException {
            throw new TimeoutException();
        }
    }
}
