package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.standardize.UnitCode;
import health.auric.standardize.Units;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The unit table of a source system: what it means by the codes it writes. */
@Guarded
public class SourceUnits {

    private final SourceSystems sources;
    private final Units units;

    SourceUnits(SourceSystems sources, Units units) {
        this.sources = sources;
        this.units = units;
    }

    @Requires(Right.READ_UNITS)
    @Transactional(readOnly = true)
    public List<UnitCode> of(SourceCode source) {
        check(source, Right.READ_UNITS);
        return units.tableOf(source).codes();
    }

    /** All rows at once. */
    @Requires(Right.CHANGE_UNITS)
    @Transactional
    public void replace(SourceCode source, List<UnitCode> codes) {
        check(source, Right.CHANGE_UNITS);
        units.replace(source, codes);
    }

    private void check(SourceCode source, Right right) {
        var known = sources.findById(source.value())
                .map(SourceSystem::asSource)
                .filter(found -> Actors.current().may(right, null, found.facility()));
        if (known.isEmpty()) {
            throw Refusal.notFound("source");
        }
    }
}
