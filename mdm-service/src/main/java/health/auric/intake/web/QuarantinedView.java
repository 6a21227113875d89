package health.auric.intake.web;

import health.auric.intake.QuarantinedChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quarantined change: what is wrong with it, what to do, and what the source sent. */
record QuarantinedView(
        @Schema(example = "0199c3f0-7a1c-7e44-9f5e-2b8a54e0c9d1")
        UUID id,

        @Schema(example = "1") int version,
        @Schema(example = "OPEN") String state,
        @Schema(example = "lawson-lkm") String source,

        @Schema(example = "LKM", description = "The facility whose source it is, and whose stewards decide")
        String facility,

        @Schema(example = "supplier") String domain,
        @Schema(example = "V-10442") String key,

        @Schema(example = "identifier", description = "A stable word for the reason")
        String code,

        @Schema(example = "gln", description = "Empty when it is about the whole record")
        String field,

        @Schema(example = "The check digit is wrong.") String message,

        @Schema(example = "Compare the number with the original document; a digit is wrong or missing.")
        String suggestion,

        List<FindingView> findings,

        @Schema(
                description = "As it was sent; a restricted value the reader may not see is {\"masked\": true}",
                example = "{\"legalName\": \"Acme Medical\", \"gln\": \"9520000000012\", \"tin\": {\"masked\": true}}")
        Map<String, Object> content,

        @Schema(example = "false") boolean withdrawn,

        @Schema(example = "0199c3f0-7a1c-7e44-9f5e-2b8a54e0c9d2") @Nullable
        UUID batch,

        @Schema(example = "17", description = "The row of the upload") @Nullable
        Integer row,

        @Schema(example = "2026-11-20T09:41:07Z") Instant firstSeen,
        @Schema(example = "2026-11-20T09:41:07Z") Instant lastSeen,
        @Nullable ClosingView closed) {

    /** How a quarantined change ended. */
    record ClosingView(
            @Schema(example = "2026-11-20T10:02:44Z") Instant at,
            @Schema(example = "maria") @Nullable String by,
            @Schema(example = "Test record") @Nullable String reason) {

        static @Nullable ClosingView of(QuarantinedChange.@Nullable Closing closing) {
            return closing == null ? null : new ClosingView(closing.at(), closing.by(), closing.reason());
        }
    }

    static QuarantinedView of(QuarantinedChange change) {
        var because = change.because();
        return new QuarantinedView(
                change.id(),
                change.version(),
                change.state().name(),
                change.source().value(),
                change.facility().value(),
                change.domain().value(),
                change.key(),
                because.code(),
                because.path(),
                because.message(),
                change.suggestion(),
                change.findings().stream().map(FindingView::of).toList(),
                change.content(),
                change.withdrawn(),
                change.batch(),
                change.row(),
                change.firstSeen(),
                change.lastSeen(),
                ClosingView.of(change.closing()));
    }
}
