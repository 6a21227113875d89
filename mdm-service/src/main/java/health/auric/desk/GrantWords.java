package health.auric.desk;

import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.ui.Choice;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A grant as forms send it, {@code STEWARD~supplier~LKM} with gaps for "all", and as people read it. */
final class GrantWords {

    private GrantWords() {}

    static String value(Grant grant) {
        var scope = grant.scope();
        return grant.role() + "~" + Objects.toString(scope.domain(), "") + "~" + Objects.toString(scope.facility(), "");
    }

    static String label(Grant grant) {
        var scope = grant.scope();
        return Stream.of(role(grant.role()), scope.domain(), scope.facility())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    static String role(Role role) {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static Choice choice(Grant grant) {
        return new Choice(value(grant), label(grant), "");
    }

    static Grant parse(String value) {
        var parts = value.split("~", -1);
        if (parts.length != 3) {
            throw Refusal.invalid("scopes", "is not one of the offered scopes");
        }
        return grant("scopes", parts[0], parts[1], parts[2], Set.of());
    }

    static Grant grant(String field, String role, String domain, String facility, Set<String> opened) {
        return new Grant(roleOf(field, role), new Scope(domainOf(domain), facilityOf(facility)), opened);
    }

    private static Role roleOf(String field, String role) {
        return Stream.of(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "is not one of the offered roles"));
    }

    private static @Nullable DomainName domainOf(String domain) {
        return domain.isBlank() ? null : new DomainName(domain);
    }

    private static @Nullable FacilityCode facilityOf(String facility) {
        return facility.isBlank() ? null : new FacilityCode(facility);
    }
}
