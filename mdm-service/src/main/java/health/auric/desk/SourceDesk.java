package health.auric.desk;

import health.auric.intake.SourceRegister;
import health.auric.intake.SourceUnits;
import health.auric.intake.Tallies;
import health.auric.intake.Tally;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.SourceCode;
import health.auric.standardize.UnitCode;
import health.auric.ui.SourceBadge;
import health.auric.ui.SourceShelf;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Source systems for people. */
@Component
class SourceDesk implements SourceShelf {

    private final SourceRegister register;
    private final SourceUnits units;
    private final Tallies tallies;

    SourceDesk(SourceRegister register, SourceUnits units, Tallies tallies) {
        this.register = register;
        this.units = units;
        this.tallies = tallies;
    }

    @Override
    public List<SourceShelf.Source> all() {
        var counts = tallies.all();
        return register.all().stream().map(source -> view(source, counts)).toList();
    }

    @Override
    public Optional<SourceCard> find(String code) {
        try {
            return register.find(new SourceCode(code))
                    .map(source -> new SourceCard(view(source, tallies.all()), unitsOf(source)));
        } catch (MalformedKey e) {
            return Optional.empty();
        }
    }

    private List<SourceShelf.Unit> unitsOf(health.auric.intake.Source source) {
        return units.of(source.code()).stream().map(SourceDesk::unit).toList();
    }

    private static SourceShelf.Unit unit(UnitCode row) {
        var unit = row.unit();
        return new SourceShelf.Unit(row.code(), unit.display(), unit.x12(), unit.rec21(), unit.ucum());
    }

    private static SourceShelf.Source view(health.auric.intake.Source source, List<Tally> counts) {
        var mine = counts.stream()
                .filter(tally -> tally.source().equals(source.code()))
                .toList();
        var facility = source.facility().value();
        return new SourceShelf.Source(
                new SourceBadge(source.badge(), source.badgePattern()),
                source.code().value(),
                source.name(),
                source.kind(),
                new FacilityLink(facility, facility),
                source.trust(),
                HomeDesk.sum(mine, Tally::landed),
                HomeDesk.sum(mine, Tally::quarantined),
                HomeDesk.latest(mine));
    }
}
