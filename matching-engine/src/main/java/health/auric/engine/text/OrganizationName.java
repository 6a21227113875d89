package health.auric.engine.text;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The parts of an organization's name. The words are the name without legal form, other names and receivers of mail,
 * with abbreviations written out; parent, site and department are parts of these words again.
 *
 * @param words the name itself
 * @param legalForms llc, inc and the like in their short form
 * @param otherNames what stands behind dba, aka, fka
 * @param receivers what stands behind c/o and attn
 * @param parent the words before a dash or bar; all words when there is none
 * @param site the words behind it
 * @param department the words around "department", "division" and their like
 * @param acronym the first letters, or empty
 * @param asTyped the words before abbreviations were written out
 */
public record OrganizationName(
        List<String> words,
        List<String> legalForms,
        List<OtherName> otherNames,
        List<OtherName> receivers,
        List<String> parent,
        List<String> site,
        List<String> department,
        String acronym,
        List<String> asTyped,
        Set<Quality> flags) {

    /** Another name, and the relation that was written before it, such as "trading_as". */
    public record OtherName(String relation, List<String> words) {}

    public static OrganizationName of(String text) {
        return of(text, Vocabulary.standard());
    }

    public static OrganizationName of(String text, Vocabulary vocabulary) {
        return new OrganizationReader(vocabulary).read(text);
    }

    /** Only the words, those of other names in it among them, which is quicker than all parts. */
    public static <T> T words(String text, BiFunction<List<String>, Set<Quality>, T> made) {
        var lifted = Lifted.of(text);
        return made.apply(new OrganizationReader(Vocabulary.standard()).allWords(lifted), lifted.flags());
    }

    public boolean isAbsent() {
        return words.isEmpty();
    }
}
