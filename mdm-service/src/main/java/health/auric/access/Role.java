package health.auric.access;

import static health.auric.access.Right.ADMINISTER_ACCESS;
import static health.auric.access.Right.CHANGE_FACILITY_RULES;
import static health.auric.access.Right.CHANGE_SOURCES;
import static health.auric.access.Right.CHANGE_UNITS;
import static health.auric.access.Right.LAND_RECORDS;
import static health.auric.access.Right.OPERATE;
import static health.auric.access.Right.READ_ACCESS;
import static health.auric.access.Right.READ_AUDIT;
import static health.auric.access.Right.READ_DEFINITIONS;
import static health.auric.access.Right.READ_FACILITIES;
import static health.auric.access.Right.READ_HOLDINGS;
import static health.auric.access.Right.READ_RECORDS;
import static health.auric.access.Right.READ_SOURCES;
import static health.auric.access.Right.READ_UNITS;
import static health.auric.access.Right.RESOLVE_QUARANTINE;
import static health.auric.access.Right.VERIFY_AUDIT;

import java.util.Set;

/** What a person or program is in the hub; it is granted for a domain and facility, or for all of them. */
public enum Role {
    STEWARD(
            READ_DEFINITIONS,
            READ_FACILITIES,
            READ_SOURCES,
            READ_UNITS,
            READ_HOLDINGS,
            READ_RECORDS,
            CHANGE_UNITS,
            RESOLVE_QUARANTINE),
    APPROVER(READ_DEFINITIONS, READ_FACILITIES, READ_SOURCES, READ_UNITS, READ_HOLDINGS, READ_RECORDS),
    ONBOARDER(
            READ_DEFINITIONS,
            READ_FACILITIES,
            READ_SOURCES,
            READ_UNITS,
            READ_HOLDINGS,
            READ_RECORDS,
            CHANGE_SOURCES,
            CHANGE_UNITS,
            LAND_RECORDS,
            RESOLVE_QUARANTINE),
    SUBSCRIBER(READ_DEFINITIONS, READ_FACILITIES, READ_SOURCES, READ_UNITS, READ_HOLDINGS, READ_RECORDS),
    AUDITOR(
            READ_DEFINITIONS,
            READ_FACILITIES,
            READ_SOURCES,
            READ_UNITS,
            READ_HOLDINGS,
            READ_RECORDS,
            READ_ACCESS,
            READ_AUDIT,
            VERIFY_AUDIT),
    OPERATOR(READ_DEFINITIONS, READ_FACILITIES, READ_SOURCES, READ_UNITS, READ_HOLDINGS, VERIFY_AUDIT, OPERATE),
    ADMIN(
            READ_DEFINITIONS,
            READ_FACILITIES,
            CHANGE_FACILITY_RULES,
            READ_SOURCES,
            CHANGE_SOURCES,
            READ_UNITS,
            CHANGE_UNITS,
            READ_HOLDINGS,
            READ_ACCESS,
            ADMINISTER_ACCESS);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }
}
