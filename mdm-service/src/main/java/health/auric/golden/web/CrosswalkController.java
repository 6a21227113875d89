package health.auric.golden.web;

import health.auric.golden.read.Crosswalk;
import health.auric.golden.read.CrosswalkView;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Golden records")
class CrosswalkController {

    private static final String PLAIN = "\\P{Cntrl}*";
    private static final String NO_CONTROLS = "has no control characters";

    private final Crosswalk crosswalk;

    CrosswalkController(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    @GetMapping(path = "/api/v1/domains/{domain}/crosswalk", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Find golden records by a source's key or an identifier",
            description =
                    "Send source and key, or scheme and value; a value may have the dashes and spaces people write. An"
                            + " identifier that is not exclusive can lead to several records.")
    List<CrosswalkView> find(
            @PathVariable DomainName domain,
            @RequestParam(required = false) @Nullable SourceCode source,
            @RequestParam(required = false)
                    @Size(min = 1, max = 200)
                    @Pattern(regexp = PLAIN, message = NO_CONTROLS)
                    @Nullable
                    String key,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(required = false)
                    @Size(min = 1, max = 100)
                    @Pattern(regexp = PLAIN, message = NO_CONTROLS)
                    @Nullable
                    String value) {
        return crosswalk.find(domain, new Crosswalk.Asked(source, key, scheme, value));
    }
}
