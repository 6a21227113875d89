package health.auric.ui.home;

import health.auric.ui.HomeBoard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final HomeBoard board;

    HomeController(HomeBoard board) {
        this.board = board;
    }

    @GetMapping("/")
    String page(Model model) {
        model.addAttribute("holdings", board.holdings());
        return "ui/home";
    }

    /** The numbers alone, as the open page asks for them. */
    @GetMapping(path = "/", headers = "HX-Request=true")
    String numbers(Model model) {
        model.addAttribute("holdings", board.holdings());
        return "ui/home :: numbers";
    }
}
