package health.auric.engine.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a plain text, each once and in the order of the alphabet, abbreviations written out. */
public record Words(List<String> distinct, Set<Quality> flags) {

    public static Words of(String text) {
        return of(text, Vocabulary.standard());
    }

    public static Words of(String text, Vocabulary vocabulary) {
        var lifted = Lifted.of(text);
        var words = vocabulary.expand(Initials.joined(Fold.wordsOf(lifted.text())));
        return new Words(List.copyOf(new TreeSet<>(words)), lifted.flags());
    }

    public boolean isAbsent() {
        return distinct.isEmpty();
    }
}
