package health.auric.audit;

import java.util.Arrays;

/** An entry with the hash that stands beside it. */
record StoredEntry(Entry entry, byte[] hash) {

    long seq() {
        return entry.seq();
    }

    boolean fits() {
        return fitsAt(entry.seq());
    }

    /** Whether the hash would be right at another place in the chain. */
    boolean fitsAt(long seq) {
        return Arrays.equals(entry.at(seq).hash(), hash);
    }

    boolean follows(byte[] previous) {
        return Arrays.equals(entry.previous(), previous);
    }
}
