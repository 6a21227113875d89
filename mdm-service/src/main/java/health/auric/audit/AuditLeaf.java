package health.auric.audit;

import health.auric.kernel.Digest;
import java.nio.ByteBuffer;
import java.util.UUID;

/** What stands for one version of one record in the tree of its transaction. */
public final class AuditLeaf {

    private AuditLeaf() {}

    /** Of a version and the hash of what it says. */
    public static byte[] of(UUID subject, int version, byte[] contentHash) {
        var name = ByteBuffer.allocate(20)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putInt(version)
                .array();
        return Digest.of(name, contentHash);
    }
}
