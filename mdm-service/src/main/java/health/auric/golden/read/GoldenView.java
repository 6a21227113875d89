package health.auric.golden.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden record as its reader may see it. */
public record GoldenView(
        @Schema(example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        UUID id,

        @Schema(example = "SUP-0000123") String number,
        @Schema(example = "supplier") String domain,
        @Schema(example = "3") int version,
        @JsonIgnore long lockVersion,
        @Schema(example = "ACTIVE") String status,
        @Schema(example = "Acme Medical, Inc.") String title,

        @Schema(example = "2026-11-20T09:41:07Z", description = "When the hub recorded this version")
        Instant recordedAt,

        @Schema(
                description =
                        "Values by attribute. A restricted one the reader may not see is {\"masked\": true}; a reference"
                                + " carries the golden record it leads to, or waiting and the reason.",
                example = "{\"legalName\": \"Acme Medical, Inc.\", \"tin\": {\"masked\": true}}")
        Map<String, Object> content,

        @Schema(description = "Only with validAt: whether the record's own period includes that day") @Nullable
        Boolean inEffect,

        @Schema(description = "Identifiers it claims and another record holds; as they are now, so not with asOf")
        List<ContestedView> contested,

        @Schema(description = "What the facilities keep for themselves")
        List<LocalView> local,

        @Schema(description = "The record that was asked for and has been merged into this one") @Nullable
        GoldenName mergedFrom) {

    /** An exclusive identifier that another golden record holds. */
    public record ContestedView(
            @Schema(example = "DUNS") String scheme,

            @Schema(example = "150483782", description = "Absent when restricted") @Nullable
            String value,

            @Schema(example = "The legal names differ.") String reason,
            @Nullable GoldenName holder) {}

    /** The facility-local attributes of one source record. */
    public record LocalView(
            @Schema(example = "lawson-lkm") String source,
            @Schema(example = "LKM") String facility,
            @Schema(example = "V-10024") String key,
            @Schema(example = "{\"terms\": \"NET30\"}") Map<String, Object> attributes) {}
}
