package health.auric.engine.text;

import java.util.Collections;

/** Short forms of given names. */
public final class Nickname {

    private Nickname() {}

    /** Whether both may stand for one name: "bob" and "robert", "bob" and "rob". */
    public static boolean related(String a, String b) {
        return !Collections.disjoint(Nicknames.rootsOf(a), Nicknames.rootsOf(b));
    }
}
