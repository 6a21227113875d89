package health.auric.ui.batches;

import health.auric.ui.BatchDesk;
import health.auric.ui.BatchDesk.Upload;
import health.auric.ui.Outcome;
import health.auric.ui.form.Form;
import health.auric.ui.form.Next;
import health.auric.ui.form.Trail;
import health.auric.ui.shell.NothingHere;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/batches")
class BatchesController {

    private final BatchDesk desk;

    BatchesController(BatchDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String trail, Model model) {
        var places = Trail.of(trail);
        model.addAttribute("listing", desk.list(places.here()));
        model.addAttribute("trail", places);
        return "ui/batches";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("offer", desk.offer());
        return "ui/batch-new";
    }

    @PostMapping
    String take(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form,
            Model model) {
        return form.keeping(Map.of("source", source, "domain", domain))
                .answer(
                        file == null || file.isEmpty() ? noFile() : desk.take(upload(source, domain, file)),
                        "/batches/new",
                        id -> new Next(Next.path("/batches/{id}", id), "The file is here. Its rows land now."),
                        () -> form(model));
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        model.addAttribute("batch", desk.find(id).orElseThrow(NothingHere::new));
        return part ? "ui/batch :: progress" : "ui/batch";
    }

    private static Outcome<String> noFile() {
        return new Outcome.Invalid<>(Map.of("file", "Choose a file with at least one row."));
    }

    private static Upload upload(String source, String domain, MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return new Upload(source, domain, name, file.getSize(), file::getInputStream);
    }
}
