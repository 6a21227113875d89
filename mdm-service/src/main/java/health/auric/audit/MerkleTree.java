package health.auric.audit;

import health.auric.kernel.Digest;
import java.util.List;

/** The root over a list of leaves, built as RFC 6962 does, so that each leaf can be proven without the others. */
public final class MerkleTree {

    // Without these a node could be passed off as a leaf.
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    public static byte[] root(List<byte[]> leaves) {
        return switch (leaves.size()) {
            case 0 -> Digest.of(new byte[0]);
            case 1 -> Digest.of(LEAF, leaves.getFirst());
            default -> {
                int left = Integer.highestOneBit(leaves.size() - 1);
                yield Digest.of(NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
            }
        };
    }
}
