package health.auric.resolve;

import health.auric.golden.ExclusiveValue;
import health.auric.golden.GoldenHead;
import health.auric.golden.RecordState;
import health.auric.golden.SetValue;
import health.auric.kernel.Correlation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden record while a batch is decided: its members change, its content is composed at the end. */
final class WorkingGolden {

    final UUID id;
    final @Nullable GoldenHead before;
    final Map<UUID, WorkingRecord> members = new TreeMap<>();
    final List<SetValue> overrides;

    boolean touched;
    String correlationId = "";
    // What the last member said before it left: a retired record keeps the content it had.
    @Nullable
    WorkingRecord lastMember;

    WorkingGolden(UUID id, @Nullable GoldenHead before, List<SetValue> overrides) {
        this.id = id;
        this.before = before;
        this.overrides = overrides;
    }

    boolean isNew() {
        return before == null;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    void add(WorkingRecord record) {
        members.put(record.id, record);
        record.golden = this;
    }

    void remove(WorkingRecord record) {
        members.remove(record.id);
        record.golden = null;
        lastMember = record.copy();
    }

    void touch() {
        touched = true;
        correlationId = Correlation.current();
    }

    void touch(Change because) {
        touched = true;
        correlationId = because.landed().correlationId();
    }

    RecordState state() {
        if (isEmpty()) {
            return before != null && before.status() == RecordState.MERGED ? RecordState.MERGED : RecordState.RETIRED;
        }
        return before == null || before.status() == RecordState.RETIRED ? RecordState.ACTIVE : before.status();
    }

    /** The exclusive identifiers its members carry. */
    Set<ExclusiveValue> claims() {
        var claims = new LinkedHashSet<ExclusiveValue>();
        members.values().forEach(member -> claims.addAll(member.exclusive()));
        return claims;
    }
}
