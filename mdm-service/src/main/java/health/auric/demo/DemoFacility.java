package health.auric.demo;

import health.auric.kernel.FacilityCode;
import java.util.List;

/** A fictional hospital. */
public record DemoFacility(FacilityCode code, String name, boolean acquired) {

    static final DemoFacility LAKEMONT = new DemoFacility(new FacilityCode("LKM"), "Lakemont Medical Center", false);
    static final DemoFacility BRANNOC = new DemoFacility(new FacilityCode("STB"), "St. Brannoc Hospital", true);

    static List<DemoFacility> all() {
        return List.of(LAKEMONT, BRANNOC);
    }
}
