package health.auric.resolve;

import health.auric.resolve.Survivor.Say;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A golden record as it must be. */
final class SupposedGolden {

    final Kind kind;
    final int age;
    final Set<SupposedRecord> members = new LinkedHashSet<>();
    final Map<String, Object> byHand = new TreeMap<>();
    final List<String> told = new ArrayList<>();

    long number;
    int version;
    String status = "";
    Map<String, Object> content = Map.of();

    @Nullable
    Say last;

    SupposedGolden(Kind kind, int age) {
        this.kind = kind;
        this.age = age;
    }

    boolean committed() {
        return version > 0;
    }

    String label() {
        return kind.prefix() + "-" + number;
    }

    boolean accepts(SupposedRecord record) {
        return members.stream()
                .noneMatch(member ->
                        Kind.apart(member.say().content(), record.say().content()));
    }

    void join(SupposedRecord record) {
        members.add(record);
        record.golden = this;
    }

    void leave(SupposedRecord record, Say said) {
        members.remove(record);
        record.golden = null;
        last = said;
    }

    /** The end of a batch: a new version when what it says or its status differ, and the feed tells which. */
    void settle() {
        var says = members.isEmpty() && last != null
                ? List.of(last)
                : members.stream().map(SupposedRecord::say).toList();
        var now = Survivor.of(kind, says, byHand);
        var state = members.isEmpty() ? "RETIRED" : "ACTIVE";
        if (!now.equals(content) || !state.equals(status)) {
            told.add(tells(state));
            version++;
            content = now;
            status = state;
        }
    }

    private String tells(String state) {
        if (version == 0) {
            return "created";
        }
        if (state.equals(status)) {
            return "updated";
        }
        return state.equals("RETIRED") ? "retired" : "reactivated";
    }
}
