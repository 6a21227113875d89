package health.auric.ui.access;

import health.auric.ui.Outcome;
import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.TokenDesk;
import health.auric.ui.TokenDesk.IssuedToken;
import health.auric.ui.TokenDesk.NewToken;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/access/tokens")
class TokensController {

    private static final String PAGE = "/access/tokens";

    private final TokenDesk tokens;

    TokensController(TokenDesk tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("own", tokens.own());
        model.addAttribute("others", tokens.others());
        model.addAttribute("scopes", tokens.scopes());
        return "ui/tokens";
    }

    /** The secret goes into this one answer and nowhere else, so there is no redirect that would have to keep it. */
    @PostMapping
    String issue(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scopes,
            @RequestParam(defaultValue = "") String expires,
            Form form,
            Model model) {
        form.keeping(Map.of("name", name, "scopes", scopes, "expires", expires));
        var outcome = issue(name.strip(), scopes, expires.strip());
        if (outcome instanceof Done<IssuedToken>(IssuedToken issued)) {
            model.addAttribute("issued", issued);
            model.asMap().remove("typed");
            return all(model);
        }
        return form.answer(outcome, PAGE, issued -> new Next(PAGE, issued.name()), () -> all(model));
    }

    @PostMapping("/{token}/revoke")
    String revoke(@PathVariable String token, Form form, Model model) {
        return form.answer(
                tokens.revoke(token),
                PAGE,
                id -> new Next(PAGE, "The token is revoked. The next call with it is refused."),
                () -> all(model));
    }

    private Outcome<IssuedToken> issue(String name, List<String> scopes, String expires) {
        try {
            return tokens.issue(new NewToken(name, scopes, day(expires)));
        } catch (DateTimeParseException unreadable) {
            return new Invalid<>(Map.of("expires", "A day looks like 2027-03-31."));
        }
    }

    private static @Nullable LocalDate day(String expires) {
        return expires.isEmpty() ? null : LocalDate.parse(expires);
    }
}
