package health.auric.engine.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One dictionary of tokens for all columns: text to a dense number and back. */
public final class Terms {
    private final ArrayList<@Nullable String> texts = new ArrayList<>();
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
        long hash = hash(token);
        int slot = (int) (hash >>> 32) & slots.length - 1;
        while (slots[slot] > 0 && !is(slots[slot] - 1, token, hash)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(int id, String token, long hash) {
        String text = texts.get(id);
        return text == null ? shapes[id] == hash : text.equals(token);
    }

    private static long hash(String token) {
        long hash = token.length();
        for (int i = 0; i < token.length(); i++) {
            hash = (hash ^ token.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash * 0xBF58476D1CE4E5B9L;
    }

    private int added(String token, int slot) {
        if (texts.size() == shapes.length) {
            shapes = Arrays.copyOf(shapes, shapes.length + shapes.length / 4);
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
            String text = texts.get(id);
            long hash = text == null ? shapes[id] : hash(text);
            int slot = (int) (hash >>> 32) & slots.length - 1;
            while (slots[slot] > 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }

    /** Forgets what some tokens say and knows them by a hash from now on: keys are many, and nobody reads them. */
    void blank(IntPredicate which) {
        for (int id = 0; id < texts.size(); id++) {
            String text = texts.get(id);
            if (text != null && which.test(id)) {
                shapes[id] = hash(text);
                texts.set(id, null);
            }
        }
    }

    /** Forgets the newest tokens until so many are left. */
    void keep(int size) {
        // The newest token was put behind all others of its chain, so that nothing is found through its place.
        while (texts.size() > size) {
            slots[slot(text(texts.size() - 1))] = 0;
            texts.removeLast();
        }
    }

    /** From now on tokens come that may be forgotten. */
    void freeze() {
        lasting = texts.size();
        texts.trimToSize();
        shapes = Arrays.copyOf(shapes, Math.max(4, lasting));
    }

    /** Whether the number of a token will always stand for the same text. */
    public boolean isLasting(int id) {
        return id < lasting;
    }

    /** The token of a number, nothing when its text was forgotten. */
    public String text(int id) {
        return Objects.requireNonNullElse(texts.get(id), "");
    }

    /** In how many rows of a column a text occurs. */
    public int count(Column column, String text) {
        int slot = slot(text);
        return slots[slot] > 0 ? column.count(slots[slot] - 1) : 0;
    }

    /** The shape of a token. */
    public long shape(int id) {
        return shapes[id];
    }

    /** The tokens of a row, in no order of meaning. */
    public String text(Column column, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = column.start(row); i < column.end(row); i++) {
            text.append(i > column.start(row) ? " " : "").append(text(column.token(i)));
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
