package health.auric.ui.quality;

import health.auric.ui.QualityShelf;
import health.auric.ui.QualityShelf.By;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ScorecardsController {

    private final QualityShelf shelf;

    ScorecardsController(QualityShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/quality")
    String page(@RequestParam(name = "by", defaultValue = "source") String word, Model model) {
        var by = Stream.of(By.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(By.SOURCE);
        model.addAttribute("by", by.name().toLowerCase(Locale.ROOT));
        model.addAttribute("cards", shelf.scorecards(by));
        return "ui/quality";
    }
}
