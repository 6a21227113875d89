package health.auric.engine.candidate;

import java.util.Arrays;

/** Finds identical records of one source, so that one stands for all and a value repeated ten thousand times costs once. */
final class Twins {

    private final TermTable.RowArrays rows;
    private final int[] slots;

    private Twins(TermTable.RowArrays rows) {
        this.rows = rows;
        this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, rows.rowOf().length)) << 2)];
        Arrays.fill(slots, -1);
    }

    /** For each record the first one identical to it, mostly itself. */
    static int[] of(TermTable.RowArrays rows) {
        var twins = new Twins(rows);
        int[] first = new int[rows.rowOf().length];
        for (int row = 0; row < first.length; row++) {
            first[row] = rows.content()[row] == 0 ? row : twins.first(row);
        }
        return first;
    }

    private int first(int row) {
        int slot = Long.hashCode(rows.content()[row] * 0x9E3779B97F4A7C15L) & slots.length - 1;
        while (slots[slot] >= 0 && !identical(slots[slot], row)) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] < 0) {
            slots[slot] = row;
        }
        return slots[slot];
    }

    private boolean identical(int a, int b) {
        int[] start = rows.start();
        return rows.content()[a] == rows.content()[b]
                && rows.source()[a] == rows.source()[b]
                && Arrays.equals(
                        rows.terms(), start[a], start[a + 1], rows.terms(), start[b], start[b + 1]);
    }
}
