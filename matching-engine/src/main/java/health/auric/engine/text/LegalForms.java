package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Legal forms, lifted out of the words of a name. */
final class LegalForms {

    private static final Phrases ANYWHERE = Phrases.shipped("legal-forms");
    private static final Phrases LAST = Phrases.shipped("legal-forms-last");

    private LegalForms() {}

    static List<String> lift(List<String> words, List<String> lifted) {
        var rest = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); i++) {
            var phrase = ANYWHERE.at(words, i);
            // What starts a name is part of it: "Limited Brands".
            if (phrase == null || i == 0) {
                rest.add(words.get(i));
            } else {
                lifted.add(phrase.standard());
                i += phrase.words().size() - 1;
            }
        }
        liftFromEnd(rest, lifted);
        return rest;
    }

    private static void liftFromEnd(List<String> words, List<String> lifted) {
        var phrase = LAST.last(words);
        while (phrase != null && phrase.words().size() < words.size()) {
            lifted.add(phrase.standard());
            words.subList(words.size() - phrase.words().size(), words.size()).clear();
            if (words.size() > 1 && words.getLast().equals("and")) {
                words.removeLast();
            }
            phrase = LAST.last(words);
        }
    }
}
