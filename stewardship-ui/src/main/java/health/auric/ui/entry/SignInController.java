package health.auric.ui.entry;

import health.auric.ui.Entrance;
import health.auric.ui.Shell;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page; the form itself is received by the hub's security chain. */
@Controller
class SignInController {

    private static final Set<String> REASONS = Set.of("error", "throttled", "signed-out", "expired", "ready");

    private final Shell shell;
    private final Entrance entrance;

    SignInController(Shell shell, Entrance entrance) {
        this.shell = shell;
        this.entrance = entrance;
    }

    @GetMapping("/login")
    String signIn(@RequestParam Map<String, String> parameters, Model model) {
        if (entrance.awaitsFirstUser()) {
            return "redirect:/setup";
        }
        if (shell.frame().person() != null) {
            return "redirect:/";
        }
        model.addAttribute("reason", reason(parameters));
        model.addAttribute("demoUsers", entrance.demoUsers());
        return "ui/login";
    }

    private static String reason(Map<String, String> parameters) {
        return parameters.keySet().stream()
                .filter(REASONS::contains)
                .findFirst()
                .orElse("");
    }
}
