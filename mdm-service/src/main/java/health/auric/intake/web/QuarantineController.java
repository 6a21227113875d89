package health.auric.intake.web;

import health.auric.intake.QuarantineDecision;
import health.auric.intake.QuarantineDecisions;
import health.auric.intake.QuarantineFilter;
import health.auric.intake.QuarantinedChanges;
import health.auric.intake.web.DecisionBody.AnswerView;
import health.auric.intake.web.DecisionBody.DecisionsBody;
import health.auric.intake.web.DecisionBody.DiscardBody;
import health.auric.intake.web.DecisionBody.ReleaseBody;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.web.EntityTag;
import health.auric.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/quarantine", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Quarantine", description = "Changes that wait for a person to correct or discard them.")
class QuarantineController {

    private final QuarantinedChanges changes;
    private final QuarantineDecisions decisions;

    QuarantineController(QuarantinedChanges changes, QuarantineDecisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    /** A page of the list; next goes into after, and is absent on the last page. */
    record QuarantineList(
            List<QuarantinedView> changes, @Nullable UUID next) {}

    @GetMapping
    @Operation(
            summary = "List what is in quarantine",
            description = "The oldest first. Narrow it by source, domain, reason code, field and age.")
    QuarantineList open(
            @RequestParam(required = false) @Nullable SourceCode source,
            @RequestParam(required = false) @Nullable DomainName domain,
            @RequestParam(required = false)
                    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "is a reason code as in identifier")
                    @Nullable
                    String code,
            @RequestParam(required = false)
                    @Pattern(regexp = "[A-Za-z0-9.\\[\\]]{1,200}", message = "is a field as in addresses[0].postal")
                    @Nullable
                    String field,
            @RequestParam(required = false) @Min(0) @Max(36_500) @Nullable Integer olderThanDays,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var age = olderThanDays == null ? null : Duration.ofDays(olderThanDays);
        var found = changes.open(new QuarantineFilter(source, domain, code, field, age), after, limit + 1);
        var shown = found.stream().limit(limit).map(QuarantinedView::of).toList();
        return new QuarantineList(shown, found.size() > limit ? shown.getLast().id() : null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Get a quarantined change", description = "The ETag goes back with a decision about it.")
    ResponseEntity<QuarantinedView> find(@PathVariable UUID id) {
        var change = changes.find(id).orElseThrow(() -> Refusal.notFound("quarantined change", "id"));
        return ResponseEntity.ok().eTag(EntityTag.of(change.version())).body(QuarantinedView.of(change));
    }

    @PostMapping(path = "/{id}/release", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent
    @Operation(
            summary = "Correct a quarantined change and let it go on",
            description =
                    "Attributes that are not named stay as they were sent. What is still wrong stays in quarantine"
                            + " and is answered field by field (422). Needs If-Match with the ETag that was read.")
    AnswerView release(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReleaseBody body) {
        return decided(new QuarantineDecision.Release(id, EntityTag.version(ifMatch), body.given()));
    }

    @PostMapping(path = "/{id}/discard", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent
    @Operation(
            summary = "Discard a quarantined change",
            description = "The same content does not come back. Needs If-Match with the ETag that was read.")
    AnswerView discard(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DiscardBody body) {
        return decided(new QuarantineDecision.Discard(id, EntityTag.version(ifMatch), body.reason()));
    }

    private AnswerView decided(QuarantineDecision decision) {
        return new AnswerView(decision.id(), decisions.decide(decision).name(), null);
    }

    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent
    @Operation(
            summary = "Decide about many quarantined changes",
            description = "At most 500, each answered by itself, in their order.")
    List<AnswerView> decide(@Valid @RequestBody DecisionsBody body) {
        var wishes = body.decisions().stream().map(DecisionBody::decision).toList();
        return decisions.decideEach(wishes).stream().map(AnswerView::of).toList();
    }
}
