package health.auric.ui.quarantine;

import health.auric.ui.Outcome;
import health.auric.ui.QuarantineDesk;
import health.auric.ui.QuarantineDesk.Wish;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import health.auric.ui.form.Trail;
import health.auric.ui.shell.NothingHere;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/quarantine")
class QuarantinePagesController {

    /** Before the path of each field of a record, so that none can be taken for a field of the form itself. */
    private static final String FIELD = "v.";

    private final QuarantineDesk desk;

    QuarantinePagesController(QuarantineDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String trail,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var places = Trail.of(trail);
        var wish = new Wish(source, domain, code, field.strip(), places.here());
        model.addAttribute("listing", desk.open(wish));
        model.addAttribute("wish", wish);
        model.addAttribute("trail", places);
        return part ? "ui/quarantine :: list" : "ui/quarantine";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute("card", desk.find(id).orElseThrow(NothingHere::new));
        return "ui/quarantined";
    }

    @PostMapping("/{id}/release")
    String release(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            Form form,
            Model model) {
        var typed = sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(FIELD))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(FIELD.length()), Map.Entry::getValue));
        return decided(
                desk.release(id, version, typed), id, "Released. It goes its way now.", form.keeping(typed), model);
    }

    @PostMapping("/{id}/discard")
    String discard(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Form form,
            Model model) {
        return decided(
                desk.discard(id, version, reason.strip()),
                id,
                "Discarded. The reason is kept with it.",
                form.keeping(Map.of("reason", reason)),
                model);
    }

    private String decided(Outcome<String> outcome, String id, String sentence, Form form, Model model) {
        return form.answer(
                outcome,
                Next.path("/quarantine/{id}", id),
                done -> new Next("/quarantine", sentence),
                () -> one(id, model));
    }
}
