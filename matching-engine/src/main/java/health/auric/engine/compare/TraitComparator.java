package health.auric.engine.compare;

import health.auric.engine.text.Traits;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Traits that exclude each other, such as left and right, and what one side is said to be without. */
public final class TraitComparator extends Graded<Traits> {

    public static final int CONTRADICTION = 0;
    public static final int OTHER_PACK = 1;
    public static final int NOTHING_COMMON = 2;
    public static final int SOME_AGREE = 3;
    public static final int ALL_AGREE = 4;

    private static final String[] LETTERED = {"side", "size"};

    public TraitComparator() {
        super(
                "a trait contradicts",
                "sold in another pack or set",
                "no trait in common",
                "the traits in common agree",
                "all traits agree");
    }

    @Override
    public int compare(Traits a, Traits b) {
        if (conflict(a, b) != null) {
            return CONTRADICTION;
        }
        if (isOtherPack(a, b)) {
            return OTHER_PACK;
        }
        if (a.values().equals(b.values()) && a.without().equals(b.without())) {
            return ALL_AGREE;
        }
        return shareTrait(a, b) ? SOME_AGREE : NOTHING_COMMON;
    }

    @Nullable
    private static String conflict(Traits a, Traits b) {
        for (var trait : a.values().keySet()) {
            var other = b.values().get(trait);
            if (other != null && isDisjoint(a.values().get(trait), other)) {
                return trait;
            }
        }
        String missing = said(a.without(), b);
        missing = missing == null ? said(b.without(), a) : missing;
        return missing == null && lettersConflict(a, b) ? "a letter" : missing;
    }

    private static boolean isDisjoint(@Nullable Set<String> a, Set<String> b) {
        if (a != null) {
            for (var value : a) {
                if (b.contains(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Nullable
    private static String said(Set<String> without, Traits other) {
        for (var word : without) {
            if (other.words().contains(word) && !other.without().contains(word)) {
                return word;
            }
        }
        return null;
    }

    /** L may be left or large; it is neither right nor small. */
    private static boolean lettersConflict(Traits a, Traits b) {
        if (!a.letters().isEmpty() && !b.letters().isEmpty()) {
            return isDisjoint(a.letters(), b.letters());
        }
        return standsForNone(a.letters(), b.values()) || standsForNone(b.letters(), a.values());
    }

    private static boolean standsForNone(Set<String> letters, Map<String, Set<String>> values) {
        if (letters.isEmpty()) {
            return false;
        }
        boolean named = false;
        for (var trait : LETTERED) {
            var said = values.get(trait);
            if (said != null && startsWithOne(said, letters)) {
                return false;
            }
            named |= said != null;
        }
        return named;
    }

    private static boolean startsWithOne(Set<String> values, Set<String> letters) {
        for (var value : values) {
            if (letters.contains(value.substring(0, 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherPack(Traits a, Traits b) {
        boolean pack = !a.pack().isEmpty() && !b.pack().isEmpty() && !a.pack().equals(b.pack());
        return pack || isSet(a) != isSet(b);
    }

    /** A set is never one of its parts. */
    private static boolean isSet(Traits traits) {
        return traits.words().contains("kit")
                || traits.words().contains("tray")
                || traits.words().contains("set");
    }

    private static boolean shareTrait(Traits a, Traits b) {
        for (var trait : a.values().keySet()) {
            if (b.values().containsKey(trait)) {
                return true;
            }
        }
        return !isDisjoint(a.without(), b.without());
    }

    @Override
    String reason(Traits a, Traits b, int level) {
        String conflict = level == CONTRADICTION ? conflict(a, b) : null;
        return conflict == null ? names().get(level) : conflict + " contradicts";
    }
}
