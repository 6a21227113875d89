package health.auric.ui.golden;

import health.auric.ui.GoldenShelf;
import health.auric.ui.form.Trail;
import health.auric.ui.shell.NothingHere;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class GoldenPagesController {

    private final GoldenShelf shelf;
    private final Timepieces timepieces;

    GoldenPagesController(GoldenShelf shelf, ObjectProvider<Clock> clock) {
        this.shelf = shelf;
        this.timepieces = new Timepieces(clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @GetMapping("/records/{number}")
    String record(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String validAt,
            Model model) {
        var time = timepieces.read(asOf, validAt);
        model.addAttribute("time", time);
        model.addAttribute("number", number);
        var card = shelf.find(number, time.moment());
        if (card.isEmpty()
                && !time.moment().isNow()
                && shelf.find(number, Timepieces.NOW).isPresent()) {
            return "ui/record-not-yet";
        }
        model.addAttribute("card", card.orElseThrow(NothingHere::new));
        return "ui/record";
    }

    @GetMapping("/records/{number}/history")
    String history(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer compare,
            @RequestParam(defaultValue = "") String trail,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var places = Trail.of(trail);
        model.addAttribute("past", shelf.history(number, places.here(), compare).orElseThrow(NothingHere::new));
        model.addAttribute("trail", places);
        return part ? "ui/history :: comparison" : "ui/history";
    }
}
