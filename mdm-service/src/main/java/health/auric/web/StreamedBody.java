package health.auric.web;

import jakarta.servlet.http.HttpServletRequest;

/** Says which requests bring a body that is read piece by piece, however long it is, under a limit of its own. */
@FunctionalInterface
public interface StreamedBody {

    boolean comesWith(HttpServletRequest request);
}
