package health.auric.engine.candidate;

/** Takes the pairs worth comparing, in one thread; keep results per block and join them by its number. */
@FunctionalInterface
public interface PairSink {

    /** Every unordered pair comes once; {@code share} is the part of a's term weight found in b, 0 to 1. */
    void pair(int a, int b, float share);

    /** A block of records begins. */
    default void beginBlock(int block) {}

    /** All pairs of the block were given. */
    default void endBlock(int block) {}
}
