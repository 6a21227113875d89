package health.auric.intake.web;

import health.auric.intake.Tallies;
import health.auric.intake.Tally;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Holdings", description = "How much has landed.")
class HoldingsController {

    private final Tallies tallies;

    HoldingsController(Tallies tallies) {
        this.tallies = tallies;
    }

    @GetMapping(path = "/api/v1/holdings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Count what has landed",
            description = "Per source and domain, as far as the caller may see it.")
    List<Holding> holdings() {
        return tallies.all().stream().map(Holding::of).toList();
    }

    /** What one source has sent of one domain. */
    record Holding(
            @Schema(example = "lawson-lkm") String source,
            @Schema(example = "LKM") String facility,
            @Schema(example = "supplier") String domain,
            @Schema(example = "1240") long landed,
            @Schema(example = "31") long quarantined,
            @Schema(example = "2026-11-20T09:41:07Z") Instant lastLanded) {

        static Holding of(Tally tally) {
            return new Holding(
                    tally.source().value(),
                    tally.facility().value(),
                    tally.domain().value(),
                    tally.landed(),
                    tally.quarantined(),
                    tally.lastLanded());
        }
    }
}
