package health.auric.engine.candidate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Gives each distinct term of each family a number. Once sealed, the numbers follow the order of the terms themselves,
 * so they do not depend on which record came first.
 */
final class TermDictionary {

    /** Longer terms tell no more; the cut also keeps hostile input small. */
    private static final int LONGEST = 255;

    private final BytesRefHash hash = new BytesRefHash();
    private final BytesRef scratch = new BytesRef(new byte[64]);
    private int[] sorted = {};

    int add(int family, CharSequence term) {
        int length = Math.min(term.length(), LONGEST);
        scratch.bytes = ArrayUtil.grow(scratch.bytes, 1 + UnicodeUtil.maxUTF8Length(length));
        scratch.bytes[0] = (byte) family;
        scratch.length = UnicodeUtil.UTF16toUTF8(term, 0, length, scratch.bytes, 1);
        int id = hash.add(scratch);
        return id < 0 ? -1 - id : id;
    }

    /** Renumbers by the terms' own order; element i is the new number of what was number i. */
    int[] seal() {
        int size = hash.size();
        sorted = Arrays.copyOf(hash.sort(), size);
        int[] renumbered = new int[size];
        for (int i = 0; i < size; i++) {
            renumbered[sorted[i]] = i;
        }
        return renumbered;
    }

    int size() {
        return hash.size();
    }

    int family(int term) {
        var bytes = bytes(term, new BytesRef());
        return bytes.bytes[bytes.offset];
    }

    String text(int term) {
        var bytes = bytes(term, new BytesRef());
        return new String(bytes.bytes, bytes.offset + 1, bytes.length - 1, StandardCharsets.UTF_8);
    }

    private BytesRef bytes(int term, BytesRef into) {
        return hash.get(sorted[term], into);
    }
}
