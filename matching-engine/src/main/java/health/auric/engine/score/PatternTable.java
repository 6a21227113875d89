package health.auric.engine.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers distinct outcome patterns in the order they are met. */
final class PatternTable {
    private final byte[] outcomes;
    private final int width;
    private final List<byte[]> patterns = new ArrayList<>();
    private int[] slots = new int[1 << 12];

    PatternTable(byte[] outcomes, int width) {
        this.outcomes = outcomes;
        this.width = width;
    }

    int number(int pair) {
        int from = pair * width;
        int slot = slot(hash(outcomes, from));
        while (slots[slot] != 0) {
            byte[] known = patterns.get(slots[slot] - 1);
            if (Arrays.equals(known, 0, width, outcomes, from, from + width)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        patterns.add(Arrays.copyOfRange(outcomes, from, from + width));
        slots[slot] = patterns.size();
        if (patterns.size() * 2 > slots.length) {
            grow();
        }
        return patterns.size() - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < patterns.size(); i++) {
            int slot = slot(hash(patterns.get(i), 0));
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    private int slot(long hash) {
        return (int) (hash >>> 33) & slots.length - 1;
    }

    private long hash(byte[] array, int from) {
        long hash = 1;
        for (int i = 0; i < width; i++) {
            hash = (hash ^ array[from + i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash * 0xBF58476D1CE4E5B9L;
    }

    byte[][] patterns() {
        return patterns.toArray(byte[][]::new);
    }
}
