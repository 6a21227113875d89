package health.auric.access;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of the hub a grant is for: one domain or all, at one facility or all. Null means all. */
public record Scope(@Nullable DomainName domain, @Nullable FacilityCode facility) {

    public static final Scope EVERYTHING = new Scope(null, null);

    /** Whether an object lies inside; null says that the object is not about a domain or a facility. */
    public boolean contains(@Nullable DomainName of, @Nullable FacilityCode at) {
        return fits(domain, of) && fits(facility, at);
    }

    boolean isEverything() {
        return domain == null && facility == null;
    }

    /** What lies in both, or empty when they have nothing in common. */
    Optional<Scope> intersect(Scope other) {
        if (!contains(other.domain, other.facility)) {
            return Optional.empty();
        }
        return Optional.of(new Scope(narrower(domain, other.domain), narrower(facility, other.facility)));
    }

    private static boolean fits(@Nullable Object limit, @Nullable Object value) {
        return limit == null || value == null || limit.equals(value);
    }

    private static <T> @Nullable T narrower(@Nullable T one, @Nullable T other) {
        if (one == null) {
            return other;
        }
        return one;
    }
}
