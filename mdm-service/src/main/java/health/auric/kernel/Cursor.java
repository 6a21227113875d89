package health.auric.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page of a list ended, as its reader hands it back. It is bound to the list it came from, so one that was altered or
 * belongs to another list, filter or order is noticed. It holds nothing its reader could not ask for anyway.
 */
public final class Cursor {

    private static final int CHECK = 9;
    private static final int LONGEST = 4000;
    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    /** The cursor behind these values of this list. */
    public static String of(String list, Object... values) {
        var payload =
                String.join(BETWEEN, Arrays.stream(values).map(Object::toString).toList());
        var bytes = payload.getBytes(StandardCharsets.UTF_8);
        var whole = ByteBuffer.allocate(CHECK + bytes.length)
                .put(check(list, bytes))
                .put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** What a cursor of this list stands for. */
    public static <T> T read(String list, String cursor, Function<List<String>, T> reader) {
        try {
            return reader.apply(values(list, cursor));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw foreign();
        }
    }

    private static List<String> values(String list, String cursor) {
        var whole = bytes(cursor);
        var bytes = Arrays.copyOfRange(whole, Math.min(CHECK, whole.length), whole.length);
        if (!Arrays.equals(check(list, bytes), Arrays.copyOf(whole, CHECK))) {
            throw foreign();
        }
        return List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
    }

    private static byte[] bytes(String cursor) {
        if (cursor.length() > LONGEST) {
            throw foreign();
        }
        return Base64.getUrlDecoder().decode(cursor);
    }

    private static byte[] check(String list, byte[] payload) {
        var digest = Digest.of(list.getBytes(StandardCharsets.UTF_8), new byte[1], payload);
        return Arrays.copyOf(digest, CHECK);
    }

    private static Refusal foreign() {
        return Refusal.invalid("cursor", "is not one this list answered with the same filter and order");
    }
}
