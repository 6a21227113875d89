package health.auric.ui.sources;

import health.auric.ui.FacilityShelf;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import health.auric.ui.shell.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FacilitiesController {

    private final FacilityShelf facilities;

    FacilitiesController(FacilityShelf facilities) {
        this.facilities = facilities;
    }

    @GetMapping("/facilities")
    String all(Model model) {
        model.addAttribute("facilities", facilities.all());
        return "ui/facilities";
    }

    @GetMapping("/facilities/{facility}")
    String one(@PathVariable String facility, Model model) {
        model.addAttribute("card", facilities.find(facility).orElseThrow(NothingHere::new));
        return "ui/facility";
    }

    @PostMapping("/facilities/{facility}")
    String change(
            @PathVariable String facility,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String rules,
            Form form,
            Model model) {
        return form.keeping(rules)
                .answer(
                        facilities.changeRules(facility, version, rules),
                        Next.path("/facilities/{code}", facility),
                        saved -> new Next(
                                Next.path("/facilities/{code}", facility),
                                "The rules are saved as version " + saved + "."),
                        () -> one(facility, model));
    }
}
