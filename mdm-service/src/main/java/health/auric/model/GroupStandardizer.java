package health.auric.model;

import java.util.Map;

/** A named function that brings the fields of one group, say an address, into their standard form together. */
@FunctionalInterface
public interface GroupStandardizer {

    /** The fields with a value, by name, after each one's own conversion; the answer may have other fields. */
    GroupStandardized standardize(Map<String, String> fields);
}
