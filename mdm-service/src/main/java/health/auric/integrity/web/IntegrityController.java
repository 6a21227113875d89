package health.auric.integrity.web;

import health.auric.integrity.IntegrityChecks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Integrity", description = "Whether what must always hold of the hub's data does hold.")
class IntegrityController {

    private final IntegrityChecks checks;

    IntegrityController(IntegrityChecks checks) {
        this.checks = checks;
    }

    @GetMapping(path = "/api/v1/integrity", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Run all integrity checks",
            description = "On one snapshot, so a running lane disturbs nothing. Reads everything: about a minute per"
                    + " million records.")
    IntegrityView run() {
        return IntegrityView.of(checks.run());
    }
}
