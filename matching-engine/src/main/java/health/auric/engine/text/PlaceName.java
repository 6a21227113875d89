package health.auric.engine.text;

import java.util.Map;
import java.util.Set;

/** The name of a town, state or country in one form: "saint louis", "tx", "us". */
public record PlaceName(String name, Set<Quality> flags) {

    private static final Map<String, String> COUNTRIES =
            Dictionary.shipped("countries").byVariant();

    /** A town's or county's name with saint, fort and mount written out. */
    public static PlaceName city(String text) {
        var lifted = Lifted.of(text);
        return new PlaceName(String.join(" ", Cities.words(lifted.text())), lifted.flags());
    }

    /** The two letters of an American state; other regions by their names. */
    public static PlaceName region(String text) {
        return known(text, AddressReader.REGIONS);
    }

    /** The two letters of a country; one that is not known by its name. */
    public static PlaceName country(String text) {
        return known(text, COUNTRIES);
    }

    private static PlaceName known(String text, Map<String, String> names) {
        var lifted = Lifted.of(text);
        String plain = String.join(" ", Fold.wordsOf(lifted.text()));
        return new PlaceName(names.getOrDefault(plain, plain), lifted.flags());
    }

    public boolean isAbsent() {
        return name.isEmpty();
    }
}
