package health.auric.intake.web;

import health.auric.intake.Receipt;
import health.auric.intake.RecordDoor;
import health.auric.intake.SourceOrder;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/sources/{source}/{domain}/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Source records", description = "What a source says about one thing, under its own key.")
class SourceRecordController {

    private static final String WAIT = "Seconds to wait for the golden record, at most 10.";

    private final RecordDoor door;

    SourceRecordController(RecordDoor door) {
        this.door = door;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent
    @Operation(
            summary = "Send one record",
            description =
                    "All attributes of the record as the source has them now. The source's order is its version, a"
                            + " whole number, or the time of the change; with neither, the time of arrival. An older change"
                            + " never overwrites a newer one. 202: landed, and not decided within the wait.")
    @ApiResponse(responseCode = "200", description = "Decided, unchanged, or older than what the hub has")
    @ApiResponse(responseCode = "202", description = "Landed; the golden record follows")
    ResponseEntity<ReceiptView> put(
            @PathVariable SourceCode source,
            @PathVariable DomainName domain,
            @PathVariable @Parameter(example = "V-10442") String key,
            @RequestParam(required = false) @Min(0) @Nullable Long version,
            @RequestParam(required = false) @Nullable String changedAt,
            @RequestParam(defaultValue = "2") @Min(0) @Max(10) @Parameter(description = WAIT) int wait,
            @RequestBody Map<String, Object> content) {
        var stream = new Stream(source, domain);
        var receipt = door.put(stream, key, SourceOrder.of(version, changedAt), content, Duration.ofSeconds(wait));
        return answer(stream, key, receipt);
    }

    @DeleteMapping
    @Idempotent
    @Operation(
            summary = "Withdraw one record",
            description = "The source no longer has it. Ordered like the changes that are sent.")
    @ApiResponse(responseCode = "200", description = "Decided, unchanged, or older than what the hub has")
    @ApiResponse(responseCode = "202", description = "Landed; the golden record follows")
    ResponseEntity<ReceiptView> withdraw(
            @PathVariable SourceCode source,
            @PathVariable DomainName domain,
            @PathVariable @Parameter(example = "V-10442") String key,
            @RequestParam(required = false) @Min(0) @Nullable Long version,
            @RequestParam(required = false) @Nullable String changedAt,
            @RequestParam(defaultValue = "2") @Min(0) @Max(10) @Parameter(description = WAIT) int wait) {
        var stream = new Stream(source, domain);
        var receipt = door.withdraw(stream, key, SourceOrder.of(version, changedAt), Duration.ofSeconds(wait));
        return answer(stream, key, receipt);
    }

    private static ResponseEntity<ReceiptView> answer(Stream stream, String key, Receipt receipt) {
        var status = receipt.decided() || receipt.position() == null ? HttpStatus.OK : HttpStatus.ACCEPTED;
        return ResponseEntity.status(status).body(ReceiptView.of(stream, key, receipt));
    }
}
