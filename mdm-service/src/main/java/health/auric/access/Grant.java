package health.auric.access;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.Optional;
import java.util.Set;

/**
 * A role given for a part of the hub. Restricted attributes stay closed unless they are named in {@code opened}, or all
 * of them are by {@code *}.
 */
public record Grant(Role role, Scope scope, Set<String> opened) {

    /** Stands for every restricted attribute. */
    public static final String ALL_FIELDS = "*";

    public Grant {
        opened = Set.copyOf(opened);
    }

    /** The role everywhere, restricted attributes closed. */
    public static Grant of(Role role) {
        return new Grant(role, Scope.EVERYTHING, Set.of());
    }

    public Grant in(DomainName domain) {
        return new Grant(role, new Scope(domain, scope.facility()), opened);
    }

    public Grant at(FacilityCode facility) {
        return new Grant(role, new Scope(scope.domain(), facility), opened);
    }

    public Grant opening(String... attributes) {
        return new Grant(role, scope, Set.of(attributes));
    }

    public Permission permission() {
        return new Permission(role.rights(), scope, opened);
    }

    /** What this grant of a token is worth in the hands of an owner who holds another one. */
    public Optional<Permission> limitedBy(Grant owner) {
        return permission().intersect(owner.permission());
    }
}
