package health.auric.demo;

/** A keyed permutation of 0 to size-1: a Feistel network that walks its cycle until it is back inside. Holds no rows. */
final class Shuffle {

    private static final int ROUNDS = 4;

    private final long size;
    private final long key;
    private final int half;

    Shuffle(long size, long key) {
        this.size = size;
        this.key = key;
        int bits = Math.max(2, 64 - Long.numberOfLeadingZeros(Math.max(1, size - 1)));
        this.half = (bits + 1) / 2;
    }

    long at(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Position " + index + " is not below " + size + ".");
        }
        long value = index;
        do {
            value = rounds(value);
        } while (value >= size);
        return value;
    }

    private long rounds(long value) {
        long mask = (1L << half) - 1;
        long left = value >>> half;
        long right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long swapped = left ^ (Dice.of(key, round, right).next() & mask);
            left = right;
            right = swapped;
        }
        return (left << half) | right;
    }
}
