package health.auric.audit;

import health.auric.kernel.Digest;
import java.time.Instant;
import java.util.UUID;

/** Where a chain stands, and the first and last entry that are really there; 1 and 0 for none. */
record ChainHead(UUID chain, long seq, byte[] hash, Instant at, long first, long last) {

    /** What the first entry follows. */
    byte[] genesis() {
        return Digest.of("auric audit " + chain);
    }
}
