package health.auric.publish.web;

import health.auric.kernel.DomainName;
import health.auric.publish.FeedCursor;
import health.auric.publish.FeedEvent;
import health.auric.publish.FeedPull;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@Tag(name = "Feed", description = "Everything that happens to golden records, in order and without gaps.")
class FeedController {

    private static final String PATH = "/api/v1/feed";
    private static final String START = "<" + PATH + ">; rel=\"start\"";
    private static final String BATCH = "application/cloudevents-batch+json";

    private final FeedPull feed;

    FeedController(FeedPull feed) {
        this.feed = feed;
    }

    @GetMapping(path = PATH, produces = BATCH)
    @Operation(
            summary = "Follow the golden records",
            description =
                    "CloudEvents behind a cursor, at most limit of them; when there are none, within wait seconds. The"
                            + " header Auric-Next is the cursor to go on with, also behind an empty answer. 410: this cursor leads"
                            + " nowhere any more, start again without after.")
    ResponseEntity<List<FeedEvent>> pull(
            @RequestParam(required = false)
                    @Parameter(description = "Auric-Next of the answer before", example = "1.4711")
                    @Nullable
                    String after,
            @RequestParam(required = false) @Parameter(description = "Only entries of this domain") @Nullable
                    DomainName domain,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(30) int wait,
            HttpServletResponse response) {
        // Also with a refusal, where there is no entity to carry it: what to do when the cursor leads nowhere.
        response.addHeader(HttpHeaders.LINK, START);
        var cursor = after == null ? null : FeedCursor.parse(after);
        var page = feed.pull(domain, cursor, limit, Duration.ofSeconds(wait));
        var next = UriComponentsBuilder.fromPath(PATH)
                .queryParam("after", page.next())
                .queryParamIfPresent("domain", Optional.ofNullable(domain))
                .queryParam("limit", limit)
                .queryParam("wait", wait)
                .build()
                .toUriString();
        return ResponseEntity.ok()
                .header("Auric-Next", page.next().toString())
                .header("Auric-Head", page.head().toString())
                .header(HttpHeaders.LINK, START, "<" + next + ">; rel=\"next\"")
                .body(page.events());
    }
}
