package health.auric.model;

import java.util.List;
import java.util.Map;

/** The fields of a group in standard form and what was noticed on the way. */
public record GroupStandardized(Map<String, String> fields, List<Remark> remarks) {

    public GroupStandardized {
        fields = Map.copyOf(fields);
        remarks = List.copyOf(remarks);
    }
}
