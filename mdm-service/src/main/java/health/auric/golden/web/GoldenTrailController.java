package health.auric.golden.web;

import health.auric.golden.read.GoldenLineage;
import health.auric.golden.read.GoldenTrail;
import health.auric.golden.read.HistoryView;
import health.auric.golden.read.LineageView;
import health.auric.golden.read.Page;
import health.auric.golden.read.SourceRecordView;
import health.auric.golden.read.When;
import health.auric.kernel.DomainName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/domains/{domain}/golden/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Golden records")
class GoldenTrailController {

    private final GoldenTrail trail;
    private final GoldenLineage lineage;

    GoldenTrailController(GoldenTrail trail, GoldenLineage lineage) {
        this.trail = trail;
        this.lineage = lineage;
    }

    @GetMapping("/history")
    @Operation(summary = "List the versions of a golden record", description = "The newest first.")
    Page<HistoryView> history(
            @PathVariable DomainName domain,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return trail.history(domain, id, cursor, limit);
    }

    @GetMapping("/sources")
    @Operation(
            summary = "List the source records of a golden record",
            description = "What was sent beside what the hub made of it; those of facilities the caller may read.")
    List<SourceRecordView> sources(
            @PathVariable DomainName domain,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(defaultValue = "false") @Parameter(description = "Also those that were linked before")
                    boolean ended) {
        return trail.sources(domain, id, new When(asOf, null), ended);
    }

    @GetMapping("/lineage")
    @Operation(
            summary = "Explain a golden record",
            description =
                    "Per attribute: its value, the sources and rules it comes from, and what the other sources say.")
    List<LineageView> lineage(
            @PathVariable DomainName domain,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf) {
        return lineage.of(domain, id, new When(asOf, null));
    }
}
