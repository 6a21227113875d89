package health.auric.engine.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One dictionary of tokens for all columns: text to a dense number and back. */
public final class Terms {
    private final List<String> texts = new ArrayList<>();
    private int[] slots = new int[1 << 12];
    private long[] shapes = new long[1 << 11];
    private int numbers;
    private int lasting = Integer.MAX_VALUE;

    /** The number of a token, a new one when it was never seen. */
    public int id(String token) {
        int slot = slot(token);
        return slots[slot] > 0 ? slots[slot] - 1 : added(token, slot);
    }

    private int slot(String token) {
        int hash = token.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] > 0 && !texts.get(slots[slot] - 1).equals(token)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int added(String token, int slot) {
        if (texts.size() == shapes.length) {
            shapes = Arrays.copyOf(shapes, 2 * shapes.length);
        }
        shapes[texts.size()] = Shape.of(token);
        texts.add(token);
        slots[slot] = texts.size();
        if (2 * texts.size() > slots.length) {
            grow();
        }
        return texts.size() - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int id = 0; id < texts.size(); id++) {
            slots[slot(texts.get(id))] = id + 1;
        }
    }

    /** Forgets the newest tokens until so many are left. */
    void keep(int size) {
        // The newest token was put behind all others of its chain, so that nothing is found through its place.
        while (texts.size() > size) {
            slots[slot(texts.getLast())] = 0;
            texts.removeLast();
        }
    }

    /** From now on tokens come that may be forgotten. */
    void freeze() {
        lasting = texts.size();
    }

    /** Whether the number of a token will always stand for the same text. */
    public boolean isLasting(int id) {
        return id < lasting;
    }

    /** The token of a number. */
    public String text(int id) {
        return texts.get(id);
    }

    /** The shape of a token. */
    public long shape(int id) {
        return shapes[id];
    }

    /** The tokens of a row, in no order of meaning. */
    public String text(Column column, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = column.start(row); i < column.end(row); i++) {
            text.append(i > column.start(row) ? " " : "").append(texts.get(column.token(i)));
        }
        return text.toString();
    }

    /** A number for each way of comparing tokens of this dictionary, so that remembered results are kept apart. */
    public int nextNumber() {
        return numbers++;
    }

    /** How many tokens there are. */
    public int size() {
        return texts.size();
    }
}
