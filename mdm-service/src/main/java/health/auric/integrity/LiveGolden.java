package health.auric.integrity;

import health.auric.golden.Contribution;
import health.auric.golden.SetValue;
import health.auric.model.DomainDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden record with everything that it follows from. */
record LiveGolden(
        UUID id,
        DomainDefinition definition,
        @Nullable LocalDate due,
        byte[] hash,
        String content,
        List<SetValue> set,
        Set<String> claims,
        List<Contribution> sources) {

    LiveGolden with(Contribution source) {
        var more = new ArrayList<>(sources);
        more.add(source);
        return new LiveGolden(id, definition, due, hash, content, set, claims, more);
    }
}
