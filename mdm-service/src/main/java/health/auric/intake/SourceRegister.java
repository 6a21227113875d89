package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.web.EntityTag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The source systems the actor may know of; a source belongs to one facility and is as visible as that. */
@Guarded
@Transactional
public class SourceRegister {

    private final SourceSystems sources;
    private final SourceCheck check;

    SourceRegister(SourceSystems sources, SourceCheck check) {
        this.sources = sources;
        this.check = check;
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

    /** As it is registered, with its version. */
    @Requires(Right.READ_SOURCES)
    @Transactional(readOnly = true)
    public Optional<RegisteredSource> registered(SourceCode code) {
        return sources.findById(code.value())
                .map(SourceSystem::registered)
                .filter(found -> visible(found.source().facility()));
    }

    /** Registers a new source, or changes one in the version that was read; its facility it keeps. */
    @Requires(Right.CHANGE_SOURCES)
    public RegisteredSource put(Source source, FacilityCode facility, @Nullable Integer expectedVersion) {
        check.accept(source);
        var known = sources.findById(source.code().value());
        if (known.isEmpty()) {
            if (expectedVersion != null) {
                throw Refusal.notFound("source", "source");
            }
            return sources.saveAndFlush(new SourceSystem(source)).registered();
        }
        return changed(known.get(), source, expectedVersion);
    }

    private RegisteredSource changed(SourceSystem known, Source source, @Nullable Integer expectedVersion) {
        var present = known.registered();
        if (!Actors.current().may(Right.CHANGE_SOURCES, null, present.source().facility())) {
            throw Refusal.notFound("source", "source");
        }
        if (expectedVersion == null) {
            throw EntityTag.missing(
                    "There is such a source already. To change it, send the ETag of what was read in the header If-Match.");
        }
        if (present.version() != expectedVersion) {
            throw Refusal.stale("source");
        }
        if (!present.source().facility().equals(source.facility())) {
            throw Refusal.invalid("facility", "stays as it is; who may do what depends on it");
        }
        known.change(source);
        return sources.saveAndFlush(known).registered();
    }

    private static boolean visible(FacilityCode facility) {
        return Actors.current().may(Right.READ_SOURCES, null, facility);
    }
}
