package health.auric.ui.golden;

import health.auric.ui.GoldenShelf;
import health.auric.ui.GoldenShelf.Wish;
import health.auric.ui.form.Trail;
import health.auric.ui.shell.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RecordsController {

    private final GoldenShelf shelf;

    RecordsController(GoldenShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/domains/{domain}/records")
    String list(
            @PathVariable String domain,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean contested,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String trail,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var places = Trail.of(trail);
        var wish = new Wish(status, source, facility, title.strip(), contested, sort, places.here());
        var listing = shelf.list(domain, wish).orElseThrow(NothingHere::new);
        model.addAttribute("listing", listing);
        model.addAttribute("wish", wish);
        model.addAttribute("trail", places);
        model.addAttribute("links", new RecordLinks(domain, wish));
        return part ? "ui/records :: list" : "ui/records";
    }
}
