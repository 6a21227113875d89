package health.auric.engine.text;

import java.util.Set;

/**
 * A telephone number.
 *
 * @param number the number with its country, "+13125550123"; empty when the country or area is not known
 * @param extension the digits of the extension, or empty
 * @param local the last seven digits; empty when there are fewer
 */
public record Phone(String number, String extension, String local, Set<Quality> flags) {

    /** A number as it is written in the United States and Canada, or with its country's code. */
    public static Phone of(String text) {
        return of(text, "US");
    }

    /** A number as it is written in a region such as "GB", or with its country's code. */
    public static Phone of(String text, String region) {
        return PhoneReader.read(text, region);
    }

    public boolean isAbsent() {
        return number.isEmpty() && local.isEmpty();
    }
}
