package health.auric.integrity.web;

import health.auric.integrity.CheckResult;
import health.auric.integrity.IntegrityReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether everything holds that must hold, check by check. */
record IntegrityView(@Schema(example = "true") boolean ok, List<CheckView> checks) {

    /** One check; the first violations name ids, never content. */
    record CheckView(
            @Schema(example = "feed-is-gapless") String name,

            @Schema(example = "The positions of the feed run from 1 to its head without gaps.")
            String sentence,

            @Schema(example = "true") boolean ok,
            @Schema(example = "0") long violations,
            List<String> first,
            @Schema(example = "12") long milliseconds,

            @Schema(description = "Why it did not come to an end, if so.") @Nullable
            String unfinished) {

        static CheckView of(CheckResult result) {
            return new CheckView(
                    result.name(),
                    result.sentence(),
                    result.ok(),
                    result.violations(),
                    result.first(),
                    result.milliseconds(),
                    result.unfinished());
        }
    }

    static IntegrityView of(IntegrityReport report) {
        return new IntegrityView(
                report.ok(), report.checks().stream().map(CheckView::of).toList());
    }
}
