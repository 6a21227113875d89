package health.auric.intake.web;

import health.auric.intake.SourceRegister;
import health.auric.intake.SourceUnits;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Validated
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
    @Operation(summary = "Get a source system")
    SourceView find(@PathVariable SourceCode source) {
        return register.find(source).map(SourceView::of).orElseThrow(() -> Refusal.notFound("source"));
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
