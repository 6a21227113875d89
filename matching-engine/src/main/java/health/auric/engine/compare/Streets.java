package health.auric.engine.compare;

import health.auric.engine.text.StreetAddress;
import java.util.List;

/** How far the names of two streets agree. */
final class Streets {

    static final int DIFFERENT = 0;
    static final int UNKNOWN = 1;
    static final int SAME_BOX = 2;
    static final int SIMILAR = 3;
    static final int SAME = 4;

    private Streets() {}

    static int level(StreetAddress a, StreetAddress b) {
        if (a.street().isEmpty() || b.street().isEmpty()) {
            return boxes(a, b);
        }
        if (!directionsFit(a, b)) {
            return DIFFERENT;
        }
        if (a.street().equals(b.street())) {
            return fit(a.suffix(), b.suffix()) ? SAME : SIMILAR;
        }
        return isLike(a.street(), b.street()) ? SIMILAR : DIFFERENT;
    }

    private static boolean isLike(List<String> a, List<String> b) {
        return likeWords(a, b) || holds(a, b) || holds(b, a);
    }

    private static int boxes(StreetAddress a, StreetAddress b) {
        if (a.box().isEmpty() || b.box().isEmpty()) {
            return UNKNOWN;
        }
        return a.box().equals(b.box()) ? SAME_BOX : DIFFERENT;
    }

    private static boolean fit(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** A direction may stand before or behind the name, and may be left out. */
    private static boolean directionsFit(StreetAddress a, StreetAddress b) {
        return fit(a.pre(), b.pre()) && fit(a.post(), b.post()) && movedFits(a, b) && movedFits(b, a);
    }

    private static boolean movedFits(StreetAddress a, StreetAddress b) {
        boolean onlyBefore = a.post().isEmpty() && b.pre().isEmpty();
        return !onlyBefore || fit(a.pre(), b.post());
    }

    static boolean sameEnds(StreetAddress a, StreetAddress b) {
        return a.suffix().equals(b.suffix())
                && a.pre().equals(b.pre())
                && a.post().equals(b.post());
    }

    /** The same number of words, each alike; numbers must be equal. */
    static boolean likeWords(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean number = Character.isDigit(a.get(i).charAt(0))
                    || Character.isDigit(b.get(i).charAt(0));
            if (number ? !a.get(i).equals(b.get(i)) : !Likeness.looks(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The shorter name starts or ends the longer one. */
    private static boolean holds(List<String> longer, List<String> shorter) {
        int more = longer.size() - shorter.size();
        return more > 0 && (startsAt(longer, shorter, 0) || startsAt(longer, shorter, more));
    }

    private static boolean startsAt(List<String> longer, List<String> shorter, int start) {
        for (int i = 0; i < shorter.size(); i++) {
            if (!longer.get(start + i).equals(shorter.get(i))) {
                return false;
            }
        }
        return true;
    }
}
