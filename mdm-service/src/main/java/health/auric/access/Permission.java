package health.auric.access;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rights over one scope, with the restricted attributes that are open there. */
public record Permission(Set<Right> rights, Scope scope, Set<String> opened) {

    public Permission {
        rights = Set.copyOf(rights);
        opened = Set.copyOf(opened);
    }

    boolean carries(Right right) {
        return rights.contains(right) && (scope.isEverything() || !right.isHubWide());
    }

    boolean allows(Right right, @Nullable DomainName domain, @Nullable FacilityCode facility) {
        return carries(right) && scope.contains(domain, facility);
    }

    boolean opens(String attribute) {
        return opened.contains(Grant.ALL_FIELDS) || opened.contains(attribute);
    }

    Optional<Permission> intersect(Permission other) {
        return scope.intersect(other.scope)
                .map(common -> new Permission(both(rights, other.rights), common, openedBy(other)))
                .filter(permission -> !permission.rights.isEmpty());
    }

    private Set<String> openedBy(Permission other) {
        if (opened.contains(Grant.ALL_FIELDS)) {
            return other.opened;
        }
        return opened.stream().filter(other::opens).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Right> both(Set<Right> one, Set<Right> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }
}
