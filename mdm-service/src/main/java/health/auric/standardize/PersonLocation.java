package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The components of an HL7 person location (unit, room, bed, facility …) between carets, without empty ones at the end. */
final class PersonLocation {

    private PersonLocation() {}

    static Standardized of(String clean) {
        // A split without limit drops the empty components at the end.
        return Standardized.accepted(
                Arrays.stream(clean.split("\\s?\\^\\s?")).map(String::strip).collect(Collectors.joining("^")));
    }
}
