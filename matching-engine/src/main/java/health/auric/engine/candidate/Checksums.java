package health.auric.engine.candidate;

import java.util.stream.IntStream;

/** Sums over the records of an index or of the store behind it, in buckets by id; where they differ, the index drifted. */
public final class Checksums {

    private static final int BUCKETS = 256;

    private final long[] sums = new long[BUCKETS];

    /** The bucket of a record. */
    public static int bucket(String id) {
        return (int) (hash(id) >>> 56);
    }

    /** Counts a record in; the order does not matter. */
    public void add(String id, long fingerprint) {
        sums[bucket(id)] += mixed(hash(id) ^ mixed(fingerprint));
    }

    /** The buckets whose records have to be written to the index again. */
    public int[] differing(Checksums other) {
        return IntStream.range(0, BUCKETS)
                .filter(bucket -> sums[bucket] != other.sums[bucket])
                .toArray();
    }

    private static long hash(String id) {
        long hash = 0;
        for (int i = 0; i < id.length(); i++) {
            hash = mixed(hash ^ id.charAt(i));
        }
        return mixed(hash + id.length());
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 32) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    }
}
