package health.auric.access;

/** One thing that can be allowed; roles are sets of rights. */
public enum Right {
    READ_OWN_PROFILE(Reach.PERSONAL),
    ISSUE_OWN_TOKEN(Reach.PERSONAL),
    CHANGE_OWN_PASSWORD(Reach.PERSONAL),
    READ_DEFINITIONS(Reach.SCOPED),
    READ_FACILITIES(Reach.SCOPED),
    CHANGE_FACILITY_RULES(Reach.SCOPED),
    READ_SOURCES(Reach.SCOPED),
    CHANGE_SOURCES(Reach.SCOPED),
    READ_UNITS(Reach.SCOPED),
    CHANGE_UNITS(Reach.SCOPED),
    READ_HOLDINGS(Reach.SCOPED),
    READ_RECORDS(Reach.SCOPED),
    LAND_RECORDS(Reach.SCOPED),
    RESOLVE_QUARANTINE(Reach.SCOPED),
    READ_ACCESS(Reach.HUB_WIDE),
    ADMINISTER_ACCESS(Reach.HUB_WIDE),
    READ_AUDIT(Reach.HUB_WIDE),
    VERIFY_AUDIT(Reach.HUB_WIDE),
    OPERATE(Reach.HUB_WIDE);

    private enum Reach {
        /** Everybody who signed in has it; it is only ever about oneself. */
        PERSONAL,
        /** Granted for a domain, a facility, or all of them. */
        SCOPED,
        /** Not divisible: a grant limited to a domain or facility does not carry it. */
        HUB_WIDE
    }

    private final Reach reach;

    Right(Reach reach) {
        this.reach = reach;
    }

    boolean isPersonal() {
        return reach == Reach.PERSONAL;
    }

    boolean isHubWide() {
        return reach == Reach.HUB_WIDE;
    }
}
