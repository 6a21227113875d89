package health.auric.standardize;

import health.auric.model.GroupStandardized;
import health.auric.model.GroupStandardizer;
import health.auric.model.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Repeats a group's rule until nothing moves any more: what was lifted out of one field may uncover more in another. */
record Settled(GroupStandardizer rule) implements GroupStandardizer {

    // Honest groups settle at once; text made to never settle must not hold up the lane.
    private static final int MOST_ROUNDS = 8;

    @Override
    public GroupStandardized standardize(Map<String, String> fields) {
        Set<Remark> remarks = new LinkedHashSet<>();
        var before = fields;
        var after = once(before, remarks);
        for (var round = 1; round < MOST_ROUNDS && !after.equals(before); round++) {
            before = after;
            after = once(before, remarks);
        }
        return new GroupStandardized(after, List.copyOf(remarks));
    }

    private Map<String, String> once(Map<String, String> fields, Set<Remark> remarks) {
        var answer = rule.standardize(fields);
        remarks.addAll(answer.remarks());
        return answer.fields();
    }
}
