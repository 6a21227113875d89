package health.auric.web;

import java.io.IOException;

/** A body went over the limit while it was read. */
class TooLarge extends IOException {

    static Problem problem() {
        return Problem.of(ProblemKind.TOO_LARGE, "Send less at once.");
    }
}
