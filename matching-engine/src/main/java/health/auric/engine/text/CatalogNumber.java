package health.auric.engine.text;

import java.util.List;
import java.util.Set;

/**
 * A catalog, part or model number.
 *
 * @param raw as it was given, without blanks around
 * @param code its letters and digits in capitals
 * @param bare the code without zeros at the front
 * @param segments runs of letters and of digits
 */
public record CatalogNumber(String raw, String code, String bare, List<String> segments, Set<Quality> flags) {

    public static CatalogNumber of(String text) {
        return CodeReader.read(text);
    }

    /** What looks like a catalog number in a description: letters with digits, or many digits; units do not count. */
    public static List<CatalogNumber> within(String description) {
        return CodeFinder.find(description);
    }

    public boolean isAbsent() {
        return code.isEmpty();
    }
}
