package health.auric.intake.web;

import health.auric.intake.Batches;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Batches", description = "Files of rows: how far they are, and which rows did not land.")
class BatchController {

    private final Batches batches;
    private final BatchErrors errors;
    private final BatchEvents events;
    private final Clock clock;

    BatchController(Batches batches, BatchErrors errors, BatchEvents events, Clock clock) {
        this.batches = batches;
        this.errors = errors;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/batches", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the uploads", description = "The newest 200, of one source or of all.")
    List<BatchView> newest(@RequestParam(required = false) @Nullable SourceCode source) {
        var now = clock.instant();
        return batches.newest(source).stream()
                .map(batch -> BatchView.of(batch, now))
                .toList();
    }

    @GetMapping(path = "/api/v1/batches/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Get the progress of an upload")
    BatchView find(@PathVariable UUID id) {
        return BatchView.of(batches.find(id), clock.instant());
    }

    @DeleteMapping(path = "/api/v1/batches/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cancel an upload",
            description =
                    "Leaves out what is not read yet. What has landed stays; it is in the history of its records.")
    BatchView cancel(@PathVariable UUID id) {
        return BatchView.of(batches.cancel(id), clock.instant());
    }

    // A second address for pages, whose session the API does not take.
    @GetMapping({"/api/v1/batches/{id}/events", "/batches/{id}/events"})
    @Operation(
            summary = "Follow the progress of an upload",
            description = "Server-sent events: progress at most once a second while something changes, end when it is"
                    + " over. After ten minutes the hub hangs up and the client asks again, as clients of events do.")
    @ApiResponse(
            responseCode = "200",
            description = "The events, each with the batch as JSON",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void follow(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        events.send(id, response);
    }

    @GetMapping(
            path = {"/api/v1/batches/{id}/errors", "/batches/{id}/errors"},
            produces = "text/csv")
    @Operation(
            summary = "Download why rows did not land",
            description =
                    "CSV: row, key, outcome, column, code, message; rejected and quarantined rows, in the order of"
                            + " the file. What a spreadsheet would take for a formula starts with an apostrophe.")
    @ApiResponse(
            responseCode = "200",
            description = "One line for each reason",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void errors(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        errors.send(id, response);
    }
}
