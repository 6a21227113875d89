package health.auric.golden.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a golden record is called: id, number, and the title where the reader may know it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoldenName(
        UUID id,
        @Schema(example = "SUP-0000123") String number,

        @Schema(example = "Acme Medical, Inc.") @Nullable String title,

        @Schema(example = "ACTIVE") String status) {}
