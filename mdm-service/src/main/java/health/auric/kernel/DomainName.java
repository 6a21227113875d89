package health.auric.kernel;

import java.util.regex.Pattern;

/** The name of a domain as in {@code supplier} or {@code cost-center}. */
public record DomainName(String value) implements Comparable<DomainName> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public DomainName {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedKey("domain", "2 to 40 small letters, digits and dashes, a letter first");
        }
    }

    @Override
    public int compareTo(DomainName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
