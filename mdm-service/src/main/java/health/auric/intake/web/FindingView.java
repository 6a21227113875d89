package health.auric.intake.web;

import health.auric.model.Finding;
import io.swagger.v3.oas.annotations.media.Schema;

/** Something noticed about one field; never its value. */
record FindingView(
        @Schema(example = "addresses[0].postal") String field,
        @Schema(example = "ERROR") String severity,
        @Schema(example = "identifier") String code,
        @Schema(example = "The check digit is wrong.") String message) {

    static FindingView of(Finding finding) {
        return new FindingView(finding.path(), finding.severity().name(), finding.code(), finding.message());
    }
}
