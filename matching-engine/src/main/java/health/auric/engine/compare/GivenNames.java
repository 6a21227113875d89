package health.auric.engine.compare;

import health.auric.engine.text.PersonName;
import java.util.Set;

/** How far two given names agree. */
final class GivenNames {

    static final int DIFFERENT = 0;
    static final int UNKNOWN = 1;
    static final int SOUND = 2;
    static final int INITIAL = 3;
    static final int SIMILAR = 4;
    static final int NICKNAME = 5;
    static final int SAME = 6;

    private GivenNames() {}

    static int level(PersonName a, PersonName b) {
        String left = a.given();
        String right = b.given();
        if (left.isEmpty() || right.isEmpty()) {
            return UNKNOWN;
        }
        if (left.length() == 1 || right.length() == 1) {
            return initial(a, b);
        }
        return left.equals(right) ? SAME : different(a, b);
    }

    private static int initial(PersonName a, PersonName b) {
        if (a.given().charAt(0) == b.given().charAt(0)) {
            return a.given().equals(b.given()) ? SAME : INITIAL;
        }
        return usesMiddle(a, b) || usesMiddle(b, a) ? INITIAL : DIFFERENT;
    }

    private static int different(PersonName a, PersonName b) {
        if (share(a.givenRoots(), b.givenRoots())) {
            return NICKNAME;
        }
        if (Likeness.looks(a.given(), b.given())) {
            return SIMILAR;
        }
        if (usesMiddle(a, b) || usesMiddle(b, a)) {
            return NICKNAME;
        }
        return Likeness.sounds(a.given(), b.given()) ? SOUND : DIFFERENT;
    }

    /** "Robert Thomas Chen" who is called Thomas. */
    private static boolean usesMiddle(PersonName a, PersonName b) {
        for (int i = 0; i < a.middle().size(); i++) {
            if (a.middle().get(i).length() > 1 && a.middle().get(i).equals(b.given())) {
                return true;
            }
        }
        return false;
    }

    private static boolean share(Set<String> a, Set<String> b) {
        for (var root : a) {
            if (b.contains(root)) {
                return true;
            }
        }
        return false;
    }
}
