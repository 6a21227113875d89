package health.auric.access;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, an API token, or the hub itself. {@code id} is the user's, for a token its owner's.
 *
 * <p>Lists, counts, search, exports and feeds narrow their SQL by {@link #scopes}: a domain and a facility only count
 * together, so reading them apart would show a steward of suppliers here and items there also the items here.
 */
public record Actor(
        UUID id, String name, Kind kind, @Nullable UUID token, List<Permission> permissions) {

    /** What kind of actor it is. */
    public enum Kind {
        USER,
        TOKEN,
        SYSTEM
    }

    /** The hub itself, at start and in jobs; only {@link Actors#asSystem} makes it the current actor. */
    static final Actor SYSTEM = new Actor(
            new UUID(0, 0),
            "system",
            Kind.SYSTEM,
            null,
            List.of(new Permission(Set.of(Right.values()), Scope.EVERYTHING, Set.of(Grant.ALL_FIELDS))));

    public Actor {
        permissions = List.copyOf(permissions);
    }

    /** A person, or a program with an account of its own. */
    public static Actor user(UUID id, String name, List<Permission> permissions) {
        return new Actor(id, name, Kind.USER, null, permissions);
    }

    /** A user's token, which can do at most what its owner can. */
    public static Actor token(UUID token, UUID owner, String name, List<Permission> permissions) {
        return new Actor(owner, name, Kind.TOKEN, token, permissions);
    }

    /** Whether the right is held anywhere at all. */
    public boolean may(Right right) {
        return may(right, null, null);
    }

    /** Whether the right is held for an object; null says that the object is not about a domain or a facility. */
    public boolean may(Right right, @Nullable DomainName domain, @Nullable FacilityCode facility) {
        return right.isPersonal()
                || permissions.stream().anyMatch(permission -> permission.allows(right, domain, facility));
    }

    /** Whether the content of a restricted attribute may be shown; everybody else gets it masked. */
    public boolean maySeeRestricted(DomainName domain, @Nullable FacilityCode facility, String attribute) {
        return permissions.stream()
                .anyMatch(permission ->
                        permission.opens(attribute) && permission.allows(Right.READ_RECORDS, domain, facility));
    }

    /** Where the right is held: the union of these scopes, for the SQL predicate of a list. Empty means nowhere. */
    public List<Scope> scopes(Right right) {
        return permissions.stream()
                .filter(permission -> permission.carries(right))
                .map(Permission::scope)
                .distinct()
                .toList();
    }

    /** In which domains the right is held; for lists that are not about facilities. */
    public Reach<DomainName> domains(Right right) {
        return Reach.of(scopes(right).stream().map(Scope::domain).toList());
    }

    /** At which facilities the right is held; for lists that are not about domains. */
    public Reach<FacilityCode> facilities(Right right) {
        return Reach.of(scopes(right).stream().map(Scope::facility).toList());
    }

    /** Whether the actor could do everything the grant allows, and so may pass it on. */
    public boolean covers(Grant grant) {
        var asked = grant.permission();
        return permissions.stream()
                .anyMatch(held -> held.intersect(asked).filter(asked::equals).isPresent());
    }

    /** Every right held somewhere. */
    public Set<Right> rights() {
        return Set.of(Right.values()).stream().filter(this::may).collect(Collectors.toUnmodifiableSet());
    }
}
