package health.auric.intake;

import health.auric.access.Actor;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.Finding;
import health.auric.model.Mask;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that cannot go on until somebody corrects or discards it: what was sent, by whom, and what is wrong. */
public record QuarantinedChange(
        UUID id,
        int version,
        State state,
        SourceCode source,
        FacilityCode facility,
        DomainName domain,
        String key,
        SourcePosition position,
        Instant changedAt,
        boolean withdrawn,
        Map<String, Object> content,
        List<Finding> findings,
        @Nullable UUID batch,
        @Nullable Integer row,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Closing closing) {

    /** Where it stands. */
    public enum State {
        OPEN,
        RELEASED,
        DISCARDED,
        SUPERSEDED
    }

    /** How it ended: when, and if a person did it, who and why. */
    public record Closing(
            Instant at, @Nullable String by, @Nullable String reason) {}

    /** What keeps it here; the first of several. */
    public Finding because() {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .findFirst()
                .orElseGet(findings::getFirst);
    }

    /** What somebody could do about it. */
    public String suggestion() {
        return Advice.on(because().code());
    }

    Stream stream() {
        return new Stream(source, domain);
    }

    /** As this actor may see it. What nobody declares any more, nobody declared harmless, so nothing of that is shown. */
    QuarantinedChange shown(Optional<DomainDefinition> definition, Actor actor) {
        return with(definition.map(declared -> masked(declared, actor)).orElseGet(Map::of));
    }

    private Map<String, Object> masked(DomainDefinition definition, Actor actor) {
        var mask = new Mask(actor, domain, List.of(facility));
        var shown = new LinkedHashMap<>(content);
        definition.attributes().stream()
                .filter(attribute -> mask.hides(attribute, attribute.name()))
                .forEach(attribute -> shown.computeIfPresent(attribute.name(), (_, _) -> Mask.MASKED));
        return shown;
    }

    private QuarantinedChange with(Map<String, Object> other) {
        return new QuarantinedChange(
                id, version, state, source, facility, domain, key, position, changedAt, withdrawn, other, findings,
                batch, row, firstSeen, lastSeen, closing);
    }
}
