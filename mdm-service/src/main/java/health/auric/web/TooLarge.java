package health.auric.web;

import health.auric.kernel.Refusal.FieldError;
import java.io.IOException;
import java.util.List;

/** A body went over the limit while it was read. */
class TooLarge extends IOException {

    static Problem problem() {
        return Problem.of(ProblemKind.TOO_LARGE, "Send less at once.", List.of(new FieldError("body", "is too large")));
    }
}
