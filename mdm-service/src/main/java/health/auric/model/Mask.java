package health.auric.model;

import health.auric.access.Actor;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps restricted values from who may not see them at any of the facilities a record belongs to. */
public record Mask(Actor actor, DomainName domain, Collection<FacilityCode> facilities) {

    /** What stands in the place of a value that is not shown. */
    public static final Map<String, Object> MASKED = Map.of("masked", true);

    public Mask {
        facilities = List.copyOf(facilities);
    }

    /** A restricted attribute, unless a grant opens its path. */
    public boolean hides(Attribute attribute, String path) {
        return attribute.sensitivity() == Sensitivity.RESTRICTED && hides(path);
    }

    /** A name that no definition declares may be anything, so it counts as restricted. */
    public boolean hides(String path) {
        return facilities.stream().noneMatch(facility -> actor.maySeeRestricted(domain, facility, path));
    }
}
