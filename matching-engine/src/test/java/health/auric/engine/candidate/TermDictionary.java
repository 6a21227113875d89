package health.auric.engine.candidate;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.UnicodeUtil;

/** Gives each distinct term of each family a number. */
final class TermDictionary {

    /** Longer terms tell no more; the cut also keeps hostile input small. */
    private static final int LONGEST = 255;

    private final BytesRefHash hash = new BytesRefHash();
    private final BytesRef scratch = new BytesRef(new byte[64]);

    int add(int family, CharSequence term) {
        int length = Math.min(term.length(), LONGEST);
        scratch.bytes = ArrayUtil.grow(scratch.bytes, 1 + UnicodeUtil.maxUTF8Length(length));
        scratch.bytes[0] = (byte) family;
        scratch.length = UnicodeUtil.UTF16toUTF8(term, 0, length, scratch.bytes, 1);
        int id = hash.add(scratch);
        return id < 0 ? -1 - id : id;
    }

    byte[] families() {
        byte[] families = new byte[hash.size()];
        var bytes = new BytesRef();
        for (int term = 0; term < families.length; term++) {
            hash.get(term, bytes);
            families[term] = bytes.bytes[bytes.offset];
        }
        return families;
    }

    String text(int term) {
        var bytes = hash.get(term, new BytesRef());
        return new String(bytes.bytes, bytes.offset + 1, bytes.length - 1, StandardCharsets.UTF_8);
    }
}
