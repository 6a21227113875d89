package health.auric.access.web;

import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A grant in JSON. No domain or facility means all; {@code opened} names restricted attributes, or {@code *}. */
record GrantBody(
        @NotNull Role role,
        @Nullable DomainName domain,
        @Nullable FacilityCode facility,
        @Nullable @Size(max = 50) Set<@NotNull @Pattern(regexp = "\\*|[a-z][A-Za-z0-9.]{0,79}") String> opened) {

    static GrantBody of(Grant grant) {
        var scope = grant.scope();
        return new GrantBody(grant.role(), scope.domain(), scope.facility(), new TreeSet<>(grant.opened()));
    }

    Grant toGrant() {
        return new Grant(role, new Scope(domain, facility), opened == null ? Set.of() : opened);
    }
}
