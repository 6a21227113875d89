package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.Digest;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is proven of a version: which record, which version, and what it said. */
class AuditLeafTests {

    private static final UUID SUBJECT = UUID.fromString("01a1f8bd-ed23-7903-a57f-b2dcd3401630");
    private static final byte[] HASH = Digest.of("{\"legalName\":\"TERN\"}");

    @Test
    void aLeafCanBeComputedByAnybodyWhoKnowsTheVersion() {
        var name = HexFormat.of().parseHex("01a1f8bded237903a57fb2dcd3401630" + "00000003");
        var whole = ByteBuffer.allocate(20 + HASH.length).put(name).put(HASH).array();

        assertThat(AuditLeaf.of(SUBJECT, 3, HASH)).isEqualTo(Digest.of(whole));
    }

    @Test
    void anotherRecordVersionOrContentIsAnotherLeaf() {
        var leaves = List.of(
                HexFormat.of().formatHex(AuditLeaf.of(SUBJECT, 3, HASH)),
                HexFormat.of().formatHex(AuditLeaf.of(SUBJECT, 4, HASH)),
                HexFormat.of().formatHex(AuditLeaf.of(new UUID(0, 1), 3, HASH)),
                HexFormat.of().formatHex(AuditLeaf.of(SUBJECT, 3, Digest.of("{}"))));

        assertThat(leaves).doesNotHaveDuplicates();
    }

    @Test
    void everyChainBeginsWithABeginningOfItsOwn() {
        var one = new ChainHead(new UUID(0, 1), 9, HASH, Instant.EPOCH, 1, 9);
        var later = new ChainHead(new UUID(0, 1), 12, Digest.of("x"), Instant.MAX, 1, 12);
        var other = new ChainHead(new UUID(0, 2), 9, HASH, Instant.EPOCH, 1, 9);

        assertThat(one.genesis()).isEqualTo(later.genesis()).isNotEqualTo(other.genesis());
    }
}
