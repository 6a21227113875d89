package health.auric.engine.text;

import java.util.Collections;
import java.util.Set;

/** Short forms of given names. */
public final class Nickname {

    private Nickname() {}

    /** The names that a short form may stand for, and itself where it is one. */
    public static Set<String> roots(String name) {
        return Nicknames.rootsOf(name);
    }

    /** Whether both may stand for one name: "bob" and "robert", "bob" and "rob". */
    public static boolean related(String a, String b) {
        return !Collections.disjoint(Nicknames.rootsOf(a), Nicknames.rootsOf(b));
    }
}
