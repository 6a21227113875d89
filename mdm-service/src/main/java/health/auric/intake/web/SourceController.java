package health.auric.intake.web;

import health.auric.intake.RegisteredSource;
import health.auric.intake.SourceRegister;
import health.auric.intake.SourceUnits;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.web.EntityTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
@RequestMapping(path = "/api/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources", description = "The systems that send changes, and what they mean by their units of measure.")
class SourceController {

    private final SourceRegister register;
    private final SourceUnits units;

    SourceController(SourceRegister register, SourceUnits units) {
        this.register = register;
        this.units = units;
    }

    @GetMapping
    @Operation(summary = "List the source systems")
    List<SourceView> all() {
        return register.all().stream().map(SourceView::of).toList();
    }

    @GetMapping("/{source}")
    @Operation(summary = "Get a source system", description = "The ETag goes back with a change of it.")
    ResponseEntity<SourceView> find(@PathVariable SourceCode source) {
        return answer(HttpStatus.OK, register.registered(source).orElseThrow(() -> Refusal.notFound("source")));
    }

    @PutMapping(path = "/{source}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Register a source system, or change it",
            description = "A new one needs no If-Match; a change needs the ETag that was read.")
    @ApiResponse(responseCode = "200", description = "Changed")
    @ApiResponse(responseCode = "201", description = "Registered")
    ResponseEntity<SourceView> put(
            @PathVariable SourceCode source,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SourceBody body) {
        var version = ifMatch == null ? null : EntityTag.version(ifMatch);
        var registered = register.put(body.of(source), body.facility(), version);
        return answer(version == null ? HttpStatus.CREATED : HttpStatus.OK, registered);
    }

    private static ResponseEntity<SourceView> answer(HttpStatus status, RegisteredSource registered) {
        return ResponseEntity.status(status)
                .eTag(EntityTag.of(registered.version()))
                .body(SourceView.of(registered.source()));
    }

    @GetMapping("/{source}/units")
    @Operation(
            summary = "Get the unit table of a source",
            description = "What each code means; a code that is not here stops the record it is in.")
    List<UnitView> units(@PathVariable SourceCode source) {
        return units.of(source).stream().map(UnitView::of).toList();
    }

    @PutMapping(path = "/{source}/units", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Replace the unit table of a source")
    List<UnitView> replaceUnits(
            @PathVariable SourceCode source, @RequestBody @Size(max = 1000) List<@Valid UnitView> table) {
        units.replace(source, table.stream().map(UnitView::asUnitCode).toList());
        return units(source);
    }
}
