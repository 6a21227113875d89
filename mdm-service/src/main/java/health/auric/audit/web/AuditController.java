package health.auric.audit.web;

import health.auric.audit.AuditFilter;
import health.auric.audit.AuditLog;
import health.auric.audit.AuditVerification;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit", description = "Who did what, in a chain that shows when it was altered.")
class AuditController {

    private final AuditLog log;
    private final AuditVerification verification;

    AuditController(AuditLog log, AuditVerification verification) {
        this.log = log;
        this.verification = verification;
    }

    /** The newest first; {@code before} for the next page is the last {@code seq} of this one, absent on the last page. */
    record AuditPageView(
            List<AuditEntryView> entries,
            @Schema(example = "4612") @Nullable Long before) {}

    @GetMapping("/entries")
    @Operation(
            summary = "List the audit trail",
            description = "One entry per transaction, the newest first; each condition narrows the list.")
    AuditPageView entries(
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[^\\x00]{1,200}") String action,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[^\\x00]{1,500}") String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable @Min(1) Long before,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        var found = log.entries(new AuditFilter(actor, action, subject, from, until, before), limit);
        var next = found.size() < limit ? null : found.getLast().seq();
        return new AuditPageView(found.stream().map(AuditEntryView::of).toList(), next);
    }

    @GetMapping("/verification")
    @Operation(
            summary = "Verify the audit trail",
            description = "Reads the whole trail and the anchors; about ten seconds per million entries.")
    AuditVerificationView verify() {
        return AuditVerificationView.of(verification.verify());
    }
}
