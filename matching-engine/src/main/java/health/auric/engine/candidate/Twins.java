package health.auric.engine.candidate;

import java.util.Arrays;

/** Finds identical records of one source, so that one stands for all and a row repeated ten thousand times costs once. */
final class Twins {

    private final TermTable table;
    private final long[] fingerprint;
    private final int[] slots;

    Twins(TermTable table, long[] fingerprint) {
        this.table = table;
        this.fingerprint = fingerprint;
        this.slots = new int[Integer.highestOneBit(fingerprint.length | 15) << 2];
        Arrays.fill(slots, -1);
    }

    /** For each record the first one identical to it, mostly itself. */
    int[] first() {
        int[] first = new int[fingerprint.length];
        for (int row = 0; row < first.length; row++) {
            first[row] = fingerprint[row] == 0 ? row : first(row);
        }
        return first;
    }

    private int first(int row) {
        int slot = Long.hashCode(fingerprint[row] * 0x9E3779B97F4A7C15L) & slots.length - 1;
        while (slots[slot] >= 0 && !identical(slots[slot], row)) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] < 0) {
            slots[slot] = row;
        }
        return slots[slot];
    }

    private boolean identical(int a, int b) {
        int[] start = table.start;
        return fingerprint[a] == fingerprint[b]
                && table.source[a] == table.source[b]
                && Arrays.equals(table.terms, start[a], start[a + 1], table.terms, start[b], start[b + 1]);
    }
}
