package health.auric.engine.candidate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What bulk search cut short: per record why, and the values shared by too many. */
public final class CutReport {

    /** Nothing was cut short. */
    public static final CutReport NONE = new CutReport(new byte[0], List.of());

    private final byte[] reasons;
    private final List<Oversized> oversized;

    CutReport(byte[] reasons, List<Oversized> oversized) {
        this.reasons = reasons;
        this.oversized = List.copyOf(oversized);
    }

    /** Why the search for this record was cut short; empty when it was not. */
    public Set<CutReason> reasons(int row) {
        var found = EnumSet.noneOf(CutReason.class);
        for (var reason : CutReason.values()) {
            if ((reasons[row] & reason.bit()) != 0) {
                found.add(reason);
            }
        }
        return found;
    }

    /** How many records were cut short for this reason. */
    public int records(CutReason reason) {
        int records = 0;
        for (byte bits : reasons) {
            records += (bits & reason.bit()) != 0 ? 1 : 0;
        }
        return records;
    }

    /** The values shared by too many records, the most shared first. */
    public List<Oversized> oversized() {
        return oversized;
    }

    /** A value that {@code records} records share. */
    public record Oversized(String family, String value, int records) {}
}
