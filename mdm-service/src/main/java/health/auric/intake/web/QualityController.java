package health.auric.intake.web;

import health.auric.intake.Scorecard.By;
import health.auric.intake.Scorecards;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Quality", description = "How complete and sound what the sources send is.")
class QualityController {

    private final Scorecards scorecards;

    QualityController(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @GetMapping(path = "/api/v1/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Get the scorecards",
            description =
                    "One card for each source, facility or domain, as far as the caller may see it. The score is half"
                            + " completeness, the mean share of records that have each attribute a tenth of the domain's records"
                            + " have, and half soundness, one less the doubtful values per record; 100 is best.")
    List<ScorecardView> scorecards(
            @RequestParam(defaultValue = "source")
                    @Pattern(regexp = "source|facility|domain", message = "is source, facility or domain")
                    @Parameter(description = "What one card is about: source, facility or domain")
                    String by,
            @RequestParam(required = false) @Nullable DomainName domain,
            @RequestParam(required = false) @Nullable FacilityCode facility,
            @RequestParam(required = false) @Nullable SourceCode source) {
        return scorecards.all(By.valueOf(by.toUpperCase(Locale.ROOT)), domain, facility, source).stream()
                .map(ScorecardView::of)
                .toList();
    }
}
