package health.auric.model;

import java.util.Collection;
import java.util.Set;

/** Everything outside its own file a definition may refer to by name. */
record Known(Set<String> domains, CodeLists lists, NamedFunctions functions) {

    void mustBeCode(String list, String what, Word word, Problems problems) {
        mustBe(lists.keys(list), what, word, problems);
    }

    /** Notes a problem if the word is none of the known names. */
    static boolean mustBe(Collection<String> names, String what, Word word, Problems problems) {
        boolean known = names.contains(word.text());
        if (!known) {
            problems.add(
                    word.line(),
                    "There is no " + what + " " + YamlMap.shown(word.text()) + "; " + Nearest.hint(word.text(), names));
        }
        return known;
    }
}
