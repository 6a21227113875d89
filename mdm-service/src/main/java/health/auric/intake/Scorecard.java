package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the records of a domain are: of one source, of a facility's sources, or of all. A value is complete by how many
 * records have it, and the score is from 0 to 100.
 */
public record Scorecard(
        DomainName domain,
        @Nullable FacilityCode facility,
        @Nullable SourceCode source,
        long records,
        int score,
        List<Completeness> completeness,
        List<Found> findings) {

    /** How many records have a value in an attribute. */
    public record Completeness(String attribute, long filled, double share) {}

    /** How many records have a finding of that code; the attribute is empty when it is about the whole record. */
    public record Found(String attribute, String code, String severity, long records) {}

    /** What one card is about. */
    public enum By {
        SOURCE,
        FACILITY,
        DOMAIN
    }
}
