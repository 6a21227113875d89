package health.auric.ui.form;

import health.auric.ui.Outcome;
import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.Outcome.NeedsApproval;
import health.auric.ui.Outcome.Stale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One posted form, as an argument of the controller method that serves it. */
public final class Form {

    private final ModelMap model;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Form(ModelMap model, HttpServletRequest request, HttpServletResponse response) {
        this.model = model;
        this.request = request;
        this.response = response;
    }

    /** Keeps what was typed, so that the form can show it again. */
    public Form keeping(Object typed) {
        model.addAttribute("typed", typed);
        return this;
    }

    /**
     * Goes on when the outcome allows it, else shows {@code again}: 409 for stale, 422 for invalid. What waits for
     * approval changed nothing yet, so it leads back to {@code page}, where the form stands.
     */
    public <T> String answer(Outcome<T> outcome, String page, Function<T, Next> next, Supplier<String> again) {
        return switch (outcome) {
            case Done<T>(T result) -> follow("done", next.apply(result));
            case NeedsApproval<T>(String sentence) -> follow("waits", new Next(page, sentence));
            case Stale<T>(String sentence) -> refuse(HttpStatus.CONFLICT, "stale", sentence, again);
            case Invalid<T> invalid -> refuse(HttpStatus.UNPROCESSABLE_CONTENT, "errors", invalid.errors(), again);
        };
    }

    private String follow(String kind, Next next) {
        RequestContextUtils.getOutputFlashMap(request).put(kind, next.sentence());
        return "redirect:" + next.path();
    }

    private String refuse(HttpStatus status, String kind, Object what, Supplier<String> again) {
        response.setStatus(status.value());
        model.addAttribute(kind, what);
        return again.get();
    }
}
