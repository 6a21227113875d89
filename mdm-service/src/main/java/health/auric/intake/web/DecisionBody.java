package health.auric.intake.web;

import health.auric.intake.QuarantineDecision;
import health.auric.intake.QuarantineDecision.Discard;
import health.auric.intake.QuarantineDecision.Release;
import health.auric.intake.QuarantineDecisions;
import health.auric.web.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision about a quarantined change, among many. */
record DecisionBody(
        @Schema(example = "0199c3f0-7a1c-7e44-9f5e-2b8a54e0c9d1") @NotNull
        UUID id,

        @Schema(example = "1", description = "The version that was read") @NotNull @PositiveOrZero
        Integer version,

        @NotNull Action action,

        @Schema(example = "Test record") @Nullable @Size(max = 500)
        String reason,

        @Nullable @Size(max = 500) Map<String, @Nullable Object> correction) {

    /** What is decided. */
    enum Action {
        RELEASE,
        DISCARD
    }

    /** Right values by attribute, null to take one out. */
    record ReleaseBody(@Nullable @Size(max = 500) Map<String, @Nullable Object> correction) {

        Map<String, @Nullable Object> given() {
            return correction == null ? Map.of() : correction;
        }
    }

    /** Why it is not wanted. */
    record DiscardBody(
            @Schema(example = "Test record") @NotNull @Size(max = 500)
            String reason) {}

    /** Many at once. */
    record DecisionsBody(
            @NotNull @Size(min = 1, max = QuarantineDecisions.MOST)
            List<@NotNull @Valid DecisionBody> decisions) {}

    /** What became of one of many; with a problem, nothing did. */
    record AnswerView(
            @Schema(example = "0199c3f0-7a1c-7e44-9f5e-2b8a54e0c9d1")
            UUID id,

            @Schema(example = "RELEASED") String state,
            @Nullable Problem problem) {

        static AnswerView of(QuarantineDecisions.Answer answer) {
            var refusal = answer.refusal();
            return new AnswerView(answer.id(), answer.state().name(), refusal == null ? null : Problem.of(refusal));
        }
    }

    QuarantineDecision decision() {
        return switch (action) {
            case DISCARD -> new Discard(id, version, reason == null ? "" : reason);
            case RELEASE -> new Release(id, version, correction == null ? Map.of() : correction);
        };
    }
}
