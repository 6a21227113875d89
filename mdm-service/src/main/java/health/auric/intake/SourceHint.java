package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.Nearest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says about a source nobody knows how one is registered, and to who may see others what was perhaps meant. */
@Component
class SourceHint {

    private final SourceSystems sources;

    SourceHint(SourceSystems sources) {
        this.sources = sources;
    }

    Refusal unknown(SourceCode code) {
        var near = Nearest.to(code.value(), visible())
                .map(name -> " Perhaps " + name + " is meant.")
                .orElse("");
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "There is no such source." + near + " A source is registered with PUT /api/v1/sources/{source}.",
                List.of(new Refusal.FieldError("source", "is not registered")));
    }

    private List<String> visible() {
        return sources.findAllByOrderByFacilityAscCodeAsc().stream()
                .map(SourceSystem::asSource)
                .filter(source -> Actors.current().may(Right.READ_SOURCES, null, source.facility()))
                .map(source -> source.code().value())
                .toList();
    }
}
