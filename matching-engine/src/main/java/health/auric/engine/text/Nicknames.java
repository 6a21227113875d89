package health.auric.engine.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which given names a short form may stand for. */
final class Nicknames {

    private static final Map<String, Set<String>> ROOTS = new HashMap<>();

    static {
        Dictionary.shipped("nicknames")
                .entries()
                .forEach((root, forms) -> forms.forEach(form ->
                        ROOTS.computeIfAbsent(form, _ -> new TreeSet<>()).add(root)));
    }

    private Nicknames() {}

    /** The names this one may be a short form of, and the name itself where it is one. */
    static Set<String> rootsOf(String given) {
        return ROOTS.getOrDefault(given, Set.of());
    }

    static Set<String> rootsOf(String given, String called) {
        var roots = new TreeSet<String>();
        for (var name : new String[] {given, called}) {
            if (name.length() > 1) {
                roots.add(name);
                roots.addAll(ROOTS.getOrDefault(name, Set.of()));
            }
        }
        return Sorted.set(roots);
    }
}
