package health.auric.standardize;

/** A unit table names one code twice for the same facility. */
public class AmbiguousUnitCode extends IllegalArgumentException {

    AmbiguousUnitCode(UnitCode code) {
        super("The unit code " + code.code() + " has two rows for "
                + (code.facility() == null ? "the whole source" : "facility " + code.facility())
                + "; a code means one unit.");
    }
}
