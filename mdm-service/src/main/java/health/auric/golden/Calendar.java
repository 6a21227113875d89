package health.auric.golden;

import health.auric.model.Surviving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows what is in effect today, and remembers the next day on which that changes. */
final class Calendar {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final LocalDate today;
    private final String day;
    private @Nullable LocalDate next;

    Calendar(LocalDate today) {
        this.today = today;
        this.day = today.toString();
    }

    @Nullable
    LocalDate next() {
        return next;
    }

    /** Is a value that was set until this day, included, still set? */
    boolean holds(@Nullable LocalDate until) {
        boolean holds = until == null || !until.isBefore(today);
        if (holds && until != null) {
            note(until.plusDays(1));
        }
        return holds;
    }

    /** The candidates with only their members in effect; unchanged if nobody has such a member. */
    List<Candidate> inEffect(Surviving attribute, List<Candidate> candidates) {
        var period = attribute.period();
        if (period == null) {
            return candidates;
        }
        List<Candidate> now = new ArrayList<>(candidates.size());
        for (var candidate : candidates) {
            var members = candidate.members().stream()
                    .filter(member -> !(member instanceof Map<?, ?> map) || isNow(map.get(period)))
                    .toList();
            if (!members.isEmpty()) {
                now.add(candidate.with(candidate.value() instanceof List<?> ? members : candidate.value()));
            }
        }
        return now.isEmpty() ? candidates : now;
    }

    private boolean isNow(@Nullable Object period) {
        if (!(period instanceof Map<?, ?> map)) {
            return true;
        }
        // Days in ISO form sort as text, which spares parsing all of them.
        if (map.get(FROM) instanceof String from && from.compareTo(day) > 0) {
            note(LocalDate.parse(from));
            return false;
        }
        if (!(map.get(TO) instanceof String to)) {
            return true;
        }
        if (to.compareTo(day) >= 0) {
            note(LocalDate.parse(to).plusDays(1));
        }
        return to.compareTo(day) >= 0;
    }

    private void note(LocalDate change) {
        next = next == null || change.isBefore(next) ? change : next;
    }
}
