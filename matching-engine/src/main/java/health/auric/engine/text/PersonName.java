package health.auric.engine.text;

import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name; what is not known is empty.
 *
 * @param given the first given name, perhaps an initial
 * @param middle further given names and initials
 * @param surname the parts of the surname, particles joined to what follows: "de la cruz" is "delacruz"
 * @param generation jr, sr, ii and their like
 * @param titles what stands before the name, and ranks behind it
 * @param credentials letters behind the name
 * @param called a name given in quotes or parentheses
 * @param givenRoots the names that the given name may be a short form of, itself included
 */
public record PersonName(
        String given,
        List<String> middle,
        List<String> surname,
        String generation,
        List<String> titles,
        List<String> credentials,
        String called,
        Set<String> givenRoots,
        Set<Quality> flags) {

    /** A whole name: "Last, First Middle" or "First Middle Last". */
    public static PersonName of(String name) {
        return new PersonReader().whole(name);
    }

    /** Names that came in fields of their own; titles and letters may still stick to them. */
    public static PersonName of(String given, String middle, String surname) {
        return new PersonReader().separate(given, middle, surname);
    }

    public static PersonName of(String given, String surname) {
        return of(given, "", surname);
    }

    public boolean isAbsent() {
        return given.isEmpty() && surname.isEmpty();
    }

    /** The surname in one word. */
    public String family() {
        return String.join("", surname);
    }

    public boolean hasOnlyInitial() {
        return given.length() == 1;
    }
}
