package health.auric.model.web;

import health.auric.model.SurvivorshipRule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose value survives for one attribute. */
record SurvivorshipView(
        @Schema(example = "[\"w9-portal\", \"erp\"]") List<String> prefer,
        @Schema(example = "most-recent") String then,

        @Schema(description = "The field that tells members apart; each is decided by itself", example = "use")
        @Nullable
        String each,

        @Schema(example = "false") boolean validNow,
        @Schema(example = "false") boolean verifiedOnly) {

    static SurvivorshipView of(SurvivorshipRule rule) {
        return new SurvivorshipView(
                rule.prefer(),
                rule.then().word(),
                rule.each().orElse(null),
                rule.validNow(),
                !rule.verifiedOnly().isEmpty());
    }
}
