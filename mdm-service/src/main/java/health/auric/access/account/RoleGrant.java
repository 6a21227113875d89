package health.auric.access.account;

import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grant as a row. */
@Embeddable
class RoleGrant {

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String domain;
    private @Nullable String facility;
    private String[] opened;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Grant grant) {
        this.role = grant.role();
        this.domain = Optional.ofNullable(grant.scope().domain())
                .map(DomainName::value)
                .orElse(null);
        this.facility = Optional.ofNullable(grant.scope().facility())
                .map(FacilityCode::value)
                .orElse(null);
        this.opened = grant.opened().stream().sorted().toArray(String[]::new);
    }

    Grant toGrant() {
        var scope = new Scope(
                Optional.ofNullable(domain).map(DomainName::new).orElse(null),
                Optional.ofNullable(facility).map(FacilityCode::new).orElse(null));
        return new Grant(role, scope, Set.copyOf(Arrays.asList(opened)));
    }
}
