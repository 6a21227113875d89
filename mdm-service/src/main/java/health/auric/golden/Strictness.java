package health.auric.golden;

import health.auric.model.Surviving;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How strict a value is: codes by the order of their list, flags by being set. More is stricter. */
final class Strictness {

    /** So many codes of a member count, the first one most. */
    private static final int FIELDS = 3;

    private static final int RANKS = 1 << 20;
    private static final int LEFT_THE_LIST = RANKS - 2;
    private static final int UNKNOWN = RANKS - 1;

    private Strictness() {}

    static long of(Surviving attribute, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .mapToLong(member -> of(attribute, member))
                    .max()
                    .orElse(Long.MIN_VALUE);
        }
        return value instanceof Map<?, ?> member
                ? member(attribute, member)
                : -rank(attribute.ranks().get(Surviving.ITSELF), value);
    }

    private static long member(Surviving attribute, Map<?, ?> member) {
        long ranks = 0;
        int fields = 0;
        for (var field : attribute.ranks().entrySet()) {
            if (fields++ < FIELDS) {
                ranks = ranks * RANKS + rank(field.getValue(), member.get(field.getKey()));
            }
        }
        return -ranks;
    }

    /** No value never wins over a known one. */
    private static long rank(@Nullable Map<String, Integer> order, @Nullable Object value) {
        if (order == null || value == null) {
            return UNKNOWN;
        }
        return order.getOrDefault(value.toString(), LEFT_THE_LIST);
    }
}
