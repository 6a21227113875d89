package health.auric.intake.web;

import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.intake.batch.Uploads;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Batches", description = "Files of rows: how far they are, and which rows did not land.")
class UploadController {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final Uploads uploads;
    private final Clock clock;

    UploadController(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @PostMapping(
            path = UploadPath.PATTERN,
            consumes = {NDJSON, CSV},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Upload a file of rows",
            description =
                    "CSV with a header, or one JSON object on each line, of any size. The answer comes when the file"
                            + " is on the disk of the hub; its rows land after that. Sending a file again changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = NDJSON, schema = @Schema(type = "string"))
                            }))
    @ApiResponse(responseCode = "202", description = "Received; Location says where its progress is")
    ResponseEntity<BatchView> upload(
            @PathVariable SourceCode source,
            @PathVariable DomainName domain,
            @RequestParam(required = false)
                    @Parameter(description = "comma, semicolon, tab or pipe; without it, what the header has most of")
                    @Nullable
                    String delimiter,
            @RequestParam(required = false)
                    @Parameter(description = "The column with the record's key, if it is not called key")
                    @Nullable
                    String keyColumn,
            HttpServletRequest request)
            throws IOException {
        var type = MediaType.parseMediaType(request.getContentType());
        var kind = type.getSubtype().equals("csv") ? UploadFormat.Kind.CSV : UploadFormat.Kind.NDJSON;
        var format = new UploadFormat(kind, charset(type), delimiter(delimiter), keyColumn);
        var batch = uploads.receive(new Stream(source, domain), format, request.getInputStream());
        return ResponseEntity.accepted()
                .location(URI.create(request.getContextPath() + "/api/v1/batches/" + batch.id()))
                .body(BatchView.of(batch, clock.instant()));
    }

    private static Charset charset(MediaType type) {
        var name = type.getParameter("charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.replace("\"", ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("charset", "is not an encoding the hub knows");
        }
    }

    private static @Nullable Character delimiter(@Nullable String delimiter) {
        return switch (delimiter) {
            case null -> null;
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "tab", "\t" -> '\t';
            case "pipe", "|" -> '|';
            default -> throw Refusal.invalid("delimiter", "is comma, semicolon, tab or pipe");
        };
    }
}
