package health.auric.golden.read;

import health.auric.access.Actor;
import health.auric.access.Right;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a domain an actor may read: all of them, or those that sources of the named facilities are linked to.
 * Null facilities are all.
 */
record Sight(Actor actor, DomainName domain, @Nullable Set<FacilityCode> facilities) {

    static Sight of(Actor actor, DomainName domain) {
        var limits = actor.scopes(Right.READ_RECORDS).stream()
                .filter(scope -> scope.contains(domain, null))
                .map(Scope::facility)
                .toList();
        if (limits.contains(null)) {
            return new Sight(actor, domain, null);
        }
        return new Sight(
                actor, domain, limits.stream().map(Objects::requireNonNull).collect(Collectors.toSet()));
    }

    /** For SQL, where null means that nothing is narrowed. */
    String @Nullable [] codes() {
        return facilities == null
                ? null
                : facilities.stream().map(FacilityCode::value).toArray(String[]::new);
    }

    boolean reaches(FacilityCode facility) {
        return facilities == null || facilities.contains(facility);
    }
}
