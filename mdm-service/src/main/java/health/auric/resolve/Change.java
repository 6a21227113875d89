package health.auric.resolve;

import health.auric.intake.LandedChange;
import health.auric.kernel.SourceCode;
import health.auric.model.Claim;
import java.util.List;
import java.util.Map;

/** A landed change, read. */
record Change(LandedChange landed, Map<String, Object> content, List<Claim> claims, byte[] localHash) {

    RecordKey key() {
        return new RecordKey(landed.source(), landed.key());
    }

    /** What tells the records of one domain apart. */
    record RecordKey(SourceCode source, String key) {}
}
