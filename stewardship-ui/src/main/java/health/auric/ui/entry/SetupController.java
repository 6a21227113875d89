package health.auric.ui.entry;

import health.auric.ui.Entrance;
import health.auric.ui.Entrance.FirstUser;
import health.auric.ui.Outcome;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SetupController {

    private final Entrance entrance;

    SetupController(Entrance entrance) {
        this.entrance = entrance;
    }

    @GetMapping("/setup")
    String form() {
        return entrance.awaitsFirstUser() ? "ui/setup" : "redirect:/login";
    }

    @PostMapping("/setup")
    String setUp(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Form form) {
        if (!entrance.awaitsFirstUser()) {
            return "redirect:/login";
        }
        // The token is short-lived and the page is not shared, so it may be shown again; passwords never are.
        var first = new FirstUser(token.strip(), username.strip(), password);
        form.keeping(Map.of("token", first.token(), "username", first.username()));
        var outcome = create(first, again);
        return form.answer(outcome, "/setup", name -> new Next("/login?ready", name), () -> "ui/setup");
    }

    private Outcome<String> create(FirstUser first, String again) {
        if (!first.password().equals(again)) {
            return new Invalid<>(Map.of("again", "The two passwords are not the same."));
        }
        return entrance.setUp(first);
    }
}
