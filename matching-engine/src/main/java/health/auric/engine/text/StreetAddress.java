package health.auric.engine.text;

import java.util.List;
import java.util.Set;

/**
 * The parts of an address in their short postal forms; what is not known is empty. An address of another form, as
 * abroad, has its words in {@code street} or {@code rest}.
 *
 * @param number the house number, also for "one"
 * @param pre the direction before the street
 * @param street the words of the street's name, ordinals as numbers
 * @param suffix st, ave, hwy and their like
 * @param post the direction behind the street
 * @param unit the number of the suite, room or floor with its kind: "ste 200"
 * @param box the number of the post-office box
 * @param rest words that have no other place
 * @param region the state in two letters, or the words of a foreign one
 */
public record StreetAddress(
        String number,
        String pre,
        List<String> street,
        String suffix,
        String post,
        String unit,
        String box,
        List<String> rest,
        List<String> city,
        String region,
        PostalCode postalCode,
        Set<Quality> flags) {

    /** A line, or a whole address with city, state and ZIP code behind. */
    public static StreetAddress of(String text) {
        return AddressReader.whole(text);
    }

    /** An address that came in fields; what is not known is "". */
    public static StreetAddress of(String line, String city, String region, String postalCode) {
        return AddressReader.fields(line, city, region, postalCode);
    }

    public boolean isAbsent() {
        return street.isEmpty() && box.isEmpty() && rest.isEmpty() && city.isEmpty() && postalCode.isAbsent();
    }

    /** The unit's number without its kind. */
    public String unitNumber() {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }
}
