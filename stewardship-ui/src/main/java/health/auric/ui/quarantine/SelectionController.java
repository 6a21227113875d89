package health.auric.ui.quarantine;

import health.auric.ui.QuarantineDesk;
import health.auric.ui.QuarantineDesk.Pick;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many at once: first what it will be about, then the command. */
@Controller
@RequestMapping("/quarantine/selected")
class SelectionController {

    private static final Pattern PICK = Pattern.compile("([^:]{1,64}):(\\d{1,9})");

    private final QuarantineDesk desk;

    SelectionController(QuarantineDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String summary(
            @RequestParam(defaultValue = "") List<String> pick,
            @RequestParam(defaultValue = "release") String act,
            Model model) {
        var rows = desk.picked(picks(pick));
        model.addAttribute("rows", rows);
        model.addAttribute("gone", pick.size() - rows.size());
        model.addAttribute("discards", act.equals("discard"));
        return "ui/quarantine-selected";
    }

    @PostMapping
    String decide(
            @RequestParam(defaultValue = "") List<String> pick,
            @RequestParam(defaultValue = "release") String act,
            @RequestParam(defaultValue = "") String reason,
            Form form,
            Model model) {
        var outcome =
                act.equals("discard") ? desk.discardEach(picks(pick), reason.strip()) : desk.releaseEach(picks(pick));
        return form.keeping(Map.of("reason", reason))
                .answer(
                        outcome,
                        "/quarantine",
                        sentence -> new Next("/quarantine", sentence),
                        () -> summary(pick, act, model));
    }

    private static List<Pick> picks(List<String> words) {
        return words.stream().flatMap(word -> pick(word).stream()).toList();
    }

    private static Optional<Pick> pick(String word) {
        var found = PICK.matcher(word);
        return found.matches()
                ? Optional.of(new Pick(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
