package health.auric.ui.sources;

import health.auric.ui.SourceShelf;
import health.auric.ui.shell.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class SourcesController {

    private final SourceShelf sources;

    SourcesController(SourceShelf sources) {
        this.sources = sources;
    }

    @GetMapping("/sources")
    String all(Model model) {
        model.addAttribute("sources", sources.all());
        return "ui/sources";
    }

    @GetMapping("/sources/{source}")
    String one(@PathVariable String source, Model model) {
        model.addAttribute("card", sources.find(source).orElseThrow(NothingHere::new));
        return "ui/source";
    }
}
