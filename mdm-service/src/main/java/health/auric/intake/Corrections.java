package health.auric.intake;

import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinitions;
import health.auric.model.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts right values into a quarantined change and lands it where the source had put it in its order. */
@Component
class Corrections {

    private final DomainDefinitions definitions;
    private final Inspector inspector;
    private final LandingWriter writer;

    Corrections(DomainDefinitions definitions, Inspector inspector, LandingWriter writer) {
        this.definitions = definitions;
        this.inspector = inspector;
        this.writer = writer;
    }

    /** The corrected change; refused with every field that is still wrong. */
    Checked checked(QuarantinedChange change, Map<String, @Nullable Object> correction) {
        var definition = definitions.find(change.domain()).orElseThrow(() -> Refusal.notFound("domain"));
        var arrival = new Arrival(
                change.key(),
                change.position(),
                change.changedAt(),
                change.withdrawn(),
                corrected(change.content(), correction),
                change.row(),
                true);
        var checked = inspector.inspect(definition, List.of(arrival)).getFirst();
        if (!checked.lands()) {
            throw refused(checked.findings());
        }
        return checked;
    }

    private static Map<String, Object> corrected(Map<String, Object> sent, Map<String, @Nullable Object> correction) {
        var corrected = new LinkedHashMap<>(sent);
        correction.forEach((name, value) -> {
            if (value == null) {
                corrected.remove(name);
            } else {
                corrected.put(name, value);
            }
        });
        return corrected;
    }

    Fate land(QuarantinedChange change, Checked checked) {
        var mode = new LandingMode(LandingMode.INTERACTIVE.priority(), false, change.batch());
        return writer.write(change.stream(), mode, List.of(checked)).getFirst();
    }

    static Refusal refused(List<Finding> findings) {
        return refusal(findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList());
    }

    static Refusal refusal(List<Finding> wrong) {
        return new Refusal(
                Refusal.Kind.UNPROCESSABLE,
                "The content does not conform to its domain.",
                wrong.stream()
                        .map(finding -> new Refusal.FieldError(finding.path(), finding.message()))
                        .toList());
    }
}
