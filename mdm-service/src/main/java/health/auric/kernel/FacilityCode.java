package health.auric.kernel;

import java.util.regex.Pattern;

/** The short code of a hospital or clinic whose local rules apply, as in {@code LKM}. */
public record FacilityCode(String value) implements Comparable<FacilityCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    public FacilityCode {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedKey("facility", "2 to 12 capital letters and digits, a letter first");
        }
    }

    @Override
    public int compareTo(FacilityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
