package health.auric.ui.access;

import health.auric.ui.Outcome;
import health.auric.ui.UserDesk;
import health.auric.ui.UserDesk.NewGrant;
import health.auric.ui.UserDesk.NewUser;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import health.auric.ui.shell.NothingHere;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/access/users")
class UsersController {

    private final UserDesk users;

    UsersController(UserDesk users) {
        this.users = users;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("users", users.all());
        return "ui/users";
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            Form form,
            Model model) {
        var user = new NewUser(username.strip(), name.strip(), password);
        return form.keeping(Map.of("username", username, "name", name))
                .answer(
                        users.create(user),
                        "/access/users",
                        id -> new Next(page(id), user.username() + " can sign in. Now say what for."),
                        () -> all(model));
    }

    @GetMapping("/{user}")
    String one(@PathVariable String user, Model model) {
        model.addAttribute("card", users.find(user).orElseThrow(NothingHere::new));
        model.addAttribute("choices", users.choices());
        return "ui/user";
    }

    @PostMapping("/{user}/disable")
    String disable(@PathVariable String user, @RequestParam long version, Form form, Model model) {
        return changed(users.disable(user, version), user, "Signing in is off.", form, model);
    }

    @PostMapping("/{user}/enable")
    String enable(@PathVariable String user, @RequestParam long version, Form form, Model model) {
        return changed(users.enable(user, version), user, "Signing in is on again.", form, model);
    }

    @PostMapping("/{user}/grants")
    String grant(
            @PathVariable String user,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String fields,
            Form form,
            Model model) {
        form.keeping(Map.of("role", role, "domain", domain, "facility", facility, "fields", fields));
        var names = Stream.of(fields.split("[,\\s]+")).filter(field -> !field.isEmpty());
        var grant = new NewGrant(role, domain, facility, names.toList());
        return changed(users.grant(user, grant), user, "The grant is in effect.", form, model);
    }

    @PostMapping("/{user}/grants/{grant}/withdraw")
    String withdraw(@PathVariable String user, @PathVariable String grant, Form form, Model model) {
        return changed(users.withdraw(user, grant), user, "The grant is withdrawn.", form, model);
    }

    private String changed(Outcome<String> outcome, String user, String sentence, Form form, Model model) {
        return form.answer(outcome, page(user), id -> new Next(page(user), sentence), () -> one(user, model));
    }

    private static String page(String user) {
        return Next.path("/access/users/{user}", user);
    }
}
