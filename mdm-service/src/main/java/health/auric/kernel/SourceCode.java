package health.auric.kernel;

import java.util.regex.Pattern;

/** The code of a source system as in {@code lawson-lkm}; part of every source key and of every URL that lands data. */
public record SourceCode(String value) implements Comparable<SourceCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public SourceCode {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedKey("source", "2 to 40 small letters, digits and dashes, a letter first");
        }
    }

    @Override
    public int compareTo(SourceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
