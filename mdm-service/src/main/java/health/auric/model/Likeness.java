package health.auric.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same thing; sometimes that cannot be told, and then nothing is held against them. */
enum Likeness {
    SAME,
    DIFFERENT,
    UNTOLD;

    /** Two values of one attribute in standard form; of texts and codes only so many first characters count. */
    static Likeness of(Object one, Object other, int first) {
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return ofParts(left, right);
        }
        return same(head(one, first).equalsIgnoreCase(head(other, first)));
    }

    private static Likeness ofParts(Map<?, ?> one, Map<?, ?> other) {
        if (one.containsKey(SealedForm.HASH)) {
            return same(one.get(SealedForm.HASH), other.get(SealedForm.HASH));
        }
        if (one.containsKey(QuantityForm.UNIT)) {
            return Measures.compare(one, other);
        }
        return one.containsKey(ReferenceForm.GOLDEN) || one.containsKey(ReferenceForm.KEY)
                ? ofReferences(one, other)
                : same(one.equals(other));
    }

    /** The keys of two sources have nothing to do with each other, and a key says nothing about a golden id. */
    private static Likeness ofReferences(Map<?, ?> one, Map<?, ?> other) {
        if (one.containsKey(ReferenceForm.GOLDEN) && other.containsKey(ReferenceForm.GOLDEN)) {
            return same(one.get(ReferenceForm.GOLDEN), other.get(ReferenceForm.GOLDEN));
        }
        var source = one.get(ReferenceForm.SOURCE);
        return source != null && source.equals(other.get(ReferenceForm.SOURCE))
                ? same(one.get(ReferenceForm.KEY), other.get(ReferenceForm.KEY))
                : UNTOLD;
    }

    private static Likeness same(@Nullable Object one, @Nullable Object other) {
        return same(String.valueOf(one).equals(String.valueOf(other)));
    }

    static Likeness same(boolean same) {
        return same ? SAME : DIFFERENT;
    }

    /** Are there values that can be compared, none of which is the same? */
    static boolean differ(List<Object> ones, List<Object> others, int first) {
        boolean told = false;
        for (var one : ones) {
            for (var other : others) {
                var likeness = of(one, other, first);
                if (likeness == SAME) {
                    return false;
                }
                told |= likeness == DIFFERENT;
            }
        }
        return told;
    }

    private static String head(Object value, int first) {
        var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.length() <= first ? text : text.substring(0, first);
    }
}
