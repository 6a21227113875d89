package health.auric.golden.web;

import health.auric.golden.RecordState;
import health.auric.golden.read.GoldenFilter;
import health.auric.golden.read.GoldenList;
import health.auric.golden.read.GoldenRecords;
import health.auric.golden.read.GoldenSummary;
import health.auric.golden.read.GoldenView;
import health.auric.golden.read.Page;
import health.auric.golden.read.When;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(path = "/api/v1/domains/{domain}/golden", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Golden records", description = "What the hub believes about each real thing, now and at any past moment.")
class GoldenController {

    private final GoldenRecords records;
    private final GoldenList list;
    private final JsonMapper json;

    GoldenController(GoldenRecords records, GoldenList list, JsonMapper json) {
        this.records = records;
        this.list = list;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "List the golden records of a domain",
            description = "Page by page: next is the cursor of the page behind. Merged ones only with status=MERGED.")
    Page<GoldenSummary> page(
            @PathVariable DomainName domain,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable SourceCode source,
            @RequestParam(required = false) @Nullable FacilityCode facility,
            @RequestParam(required = false) @Nullable Boolean contested,
            @RequestParam(required = false)
                    @Parameter(description = "How the title begins; case does not matter")
                    @Size(min = 1, max = 200)
                    @Pattern(regexp = "\\P{Cntrl}*", message = "has no control characters")
                    @Nullable
                    String title,
            @RequestParam(required = false) @Nullable Instant changedSince,
            @RequestParam(defaultValue = "number") @Parameter(description = "number, title or changed") String sort,
            @RequestParam(defaultValue = "asc") @Parameter(description = "asc or desc") String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var filter = new GoldenFilter(state(status), source, facility, contested, title, changedSince);
        return list.page(domain, filter, new GoldenList.Wanted(sort, down(order), cursor, limit));
    }

    private static @Nullable RecordState state(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(RecordState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("status", "is none of " + Arrays.toString(RecordState.values())));
    }

    private static boolean down(String order) {
        return switch (order) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw Refusal.invalid("order", "is asc or desc");
        };
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Get a golden record",
            description =
                    "By id or number. asOf reads what the hub held then, validAt only what is in effect that day; both can"
                            + " be combined. For a record that was merged it answers the one that survived.")
    ResponseEntity<GoldenView> find(
            @PathVariable DomainName domain,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate validAt) {
        return answer(records.find(domain, id, new When(asOf, validAt)));
    }

    @GetMapping("/{id}/history/{version}")
    @Operation(
            summary = "Get a version of a golden record",
            description = "With its references and sources as they were when it was recorded.")
    ResponseEntity<GoldenView> version(
            @PathVariable DomainName domain, @PathVariable String id, @PathVariable int version) {
        return answer(records.version(domain, id, version));
    }

    /** The tag tells also of what the record only points to: a reference that healed is a new answer. */
    private ResponseEntity<GoldenView> answer(GoldenView view) {
        return ResponseEntity.ok().eTag(GoldenTag.of(view, json)).body(view);
    }
}
