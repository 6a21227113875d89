package health.auric.audit;

import java.nio.ByteBuffer;
import java.util.UUID;

/** What stands for one version of one thing in the tree of its transaction. */
public final class AuditLeaf {

    private AuditLeaf() {}

    /** Of a version and the hash of what it says. */
    public static byte[] of(UUID subject, int version, byte[] content) {
        return ByteBuffer.allocate(20 + content.length)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putInt(version)
                .put(content)
                .array();
    }
}
