package health.auric.resolve;

import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns changes, and golden records that must be looked at again, into everything there is to write. */
@Component
class Decider {

    private final SourceRegister sources;
    private final SnapshotReader snapshots;
    private final Composer composer;
    private final LaneState state;

    Decider(SourceRegister sources, SnapshotReader snapshots, Composer composer, LaneState state) {
        this.sources = sources;
        this.snapshots = snapshots;
        this.composer = composer;
        this.state = state;
    }

    Decided decide(DomainDefinition definition, List<Change> changes, List<UUID> again) {
        var place = state.read(definition.name());
        var resolution = new Resolution(definition, snapshots.read(definition, changes, again), place.position());
        resolution.decide(changes);
        var numbers = new Numbers(place.nextNumber());
        var registered = sources.all().stream().collect(Collectors.toMap(Source::code, Function.identity()));
        var records = composer.compose(definition, resolution.snapshot, registered, numbers);
        return new Decided(
                changes, resolution, records, new LaneState.Place(resolution.lanePosition(), numbers.upcoming()));
    }
}
