package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The source systems the actor may know of; a source belongs to one facility and is as visible as that. */
@Guarded
@Transactional
public class SourceRegister {

    private final SourceSystems sources;

    SourceRegister(SourceSystems sources) {
        this.sources = sources;
    }

    @Requires(Right.READ_SOURCES)
    @Transactional(readOnly = true)
    public List<Source> all() {
        return sources.findAllByOrderByFacilityAscCodeAsc().stream()
                .map(SourceSystem::asSource)
                .filter(source -> visible(source.facility()))
                .toList();
    }

    @Requires(Right.READ_SOURCES)
    @Transactional(readOnly = true)
    public Optional<Source> find(SourceCode code) {
        return sources.findById(code.value()).map(SourceSystem::asSource).filter(source -> visible(source.facility()));
    }

    @Requires(Right.CHANGE_SOURCES)
    public void register(Source source, FacilityCode facility) {
        if (!source.facility().equals(facility)) {
            throw new IllegalArgumentException("A source is registered at its own facility.");
        }
        if (sources.findById(source.code().value()).isEmpty()) {
            sources.save(new SourceSystem(source));
        }
    }

    private static boolean visible(FacilityCode facility) {
        return Actors.current().may(Right.READ_SOURCES, null, facility);
    }
}
