package health.auric.model;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

/** The facilities of this health system and what each does differently. */
@Guarded
@Transactional
public class FacilityRegister {

    private static final int LONGEST = 200;

    private final Facilities facilities;
    private final DomainDefinitions definitions;

    FacilityRegister(Facilities facilities, DomainDefinitions definitions) {
        this.facilities = facilities;
        this.definitions = definitions;
    }

    /** Those the actor may read, in order of their codes. */
    @Requires(Right.READ_FACILITIES)
    @Transactional(readOnly = true)
    public List<RegisteredFacility> all() {
        var actor = Actors.current();
        return facilities.findAllByOrderByCode().stream()
                .map(Facility::shown)
                .filter(facility -> actor.may(Right.READ_FACILITIES, null, facility.code()))
                .toList();
    }

    @Requires(Right.READ_FACILITIES)
    @Transactional(readOnly = true)
    public Optional<RegisteredFacility> find(FacilityCode code) {
        return facilities.findByCode(code.value()).map(Facility::shown);
    }

    /** A new facility that does everything as the domains say. */
    @Requires(Right.CHANGE_FACILITY_RULES)
    public RegisteredFacility register(FacilityCode code, String name, ZoneId timeZone, @Nullable String legalEntity) {
        check("name", !name.isBlank() && name.length() <= LONGEST);
        check("legalEntity", legalEntity == null || (!legalEntity.isBlank() && legalEntity.length() <= LONGEST));
        if (facilities.findByCode(code.value()).isPresent()) {
            throw Refusal.conflict("There is already a facility with this code.");
        }
        var facility = new Facility(code, name.strip(), timeZone, legalEntity);
        return facilities.saveAndFlush(facility).shown();
    }

    private static void check(String field, boolean fine) {
        if (!fine) {
            throw Refusal.invalid(field, "This has 1 to " + LONGEST + " characters.");
        }
    }

    /** Other rules for a facility, unless they changed since they were read or do not fit the domains. */
    @Requires(Right.CHANGE_FACILITY_RULES)
    public RegisteredFacility changeRules(FacilityCode code, int expectedVersion, FacilityRules rules) {
        check(rules);
        var facility = facilities.findByCode(code.value()).orElseThrow(() -> Refusal.notFound("facility"));
        if (!facility.isAt(expectedVersion)) {
            throw Refusal.stale("facility");
        }
        facility.follow(rules);
        return saved(facility);
    }

    private void check(FacilityRules rules) {
        var errors = new FacilityRulesCheck(definitions).errors(rules);
        if (!errors.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "These facility rules do not fit the domains.", errors);
        }
    }

    private RegisteredFacility saved(Facility facility) {
        try {
            return facilities.saveAndFlush(facility).shown();
        } catch (ObjectOptimisticLockingFailureException overtaken) {
            throw Refusal.stale("facility");
        }
    }
}
