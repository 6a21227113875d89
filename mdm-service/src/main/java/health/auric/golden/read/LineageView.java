package health.auric.golden.read;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the value of one attribute comes from, and what the other sources say. */
public record LineageView(
        @Schema(example = "legalName") String attribute,
        @Schema(example = "Legal name") String label,
        @Schema(example = "Acme Medical, Inc.") Object value,
        List<OriginView> origins,

        @Schema(description = "What sources say that the value does not come from")
        List<OtherView> others) {

    /** A source, or a person who set the value against the sources. */
    public record OriginView(
            @Schema(example = "most-recent") String rule,

            @Schema(example = "lawson-lkm") @Nullable String source,

            @Schema(
                    example = "LKM",
                    description = "Absent, like the key, where the reader may not see the source record")
            @Nullable
            String facility,

            @Schema(example = "V-10024") @Nullable String key,

            @Schema(example = "2026-11-20T09:41:07Z", description = "When the source changed it, or the person set it")
            @Nullable
            String at,

            @Schema(example = "Tess Moran", description = "Who set it") @Nullable
            String by,

            @Schema(example = "The W-9 says so.") @Nullable String reason) {}

    /** What another source says. */
    public record OtherView(
            @Schema(example = "sap-stb") String source,
            @Schema(example = "STB") String facility,
            @Schema(example = "0000451") String key,
            @Schema(example = "2026-10-02T12:00:00Z") String at,
            @Schema(example = "ACME Medical") Object value) {}
}
