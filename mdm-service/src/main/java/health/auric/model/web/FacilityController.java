package health.auric.model.web;

import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.model.FacilityRegister;
import health.auric.model.FacilityRules;
import health.auric.model.RegisteredFacility;
import health.auric.web.EntityTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/facilities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Facilities", description = "Hospitals and clinics, and what each does differently.")
class FacilityController {

    private final FacilityRegister register;

    FacilityController(FacilityRegister register) {
        this.register = register;
    }

    @GetMapping
    @Operation(summary = "List the facilities")
    List<FacilityView> all() {
        return register.all().stream().map(FacilityView::of).toList();
    }

    @GetMapping("/{facility}")
    @Operation(summary = "Get a facility", description = "The ETag goes back with a change of its rules.")
    ResponseEntity<FacilityView> find(@PathVariable FacilityCode facility) {
        return answer(register.find(facility).orElseThrow(() -> Refusal.notFound("facility")));
    }

    @PutMapping(path = "/{facility}/rules", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Replace the rules of a facility", description = "Needs If-Match with the ETag that was read.")
    ResponseEntity<FacilityView> changeRules(
            @PathVariable FacilityCode facility,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody FacilityRules rules) {
        return answer(register.changeRules(facility, EntityTag.version(ifMatch), rules));
    }

    private static ResponseEntity<FacilityView> answer(RegisteredFacility facility) {
        return ResponseEntity.ok().eTag(EntityTag.of(facility.version())).body(FacilityView.of(facility));
    }
}
