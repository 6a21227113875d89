package health.auric.ui.domains;

import health.auric.ui.DomainShelf;
import health.auric.ui.DomainShelf.Definition;
import health.auric.ui.shell.NothingHere;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DomainsController {

    private final DomainShelf domains;

    DomainsController(DomainShelf domains) {
        this.domains = domains;
    }

    @GetMapping("/domains")
    String all(Model model) {
        model.addAttribute("domains", domains.all());
        return "ui/domains";
    }

    @GetMapping("/domains/{domain}")
    String attributes(
            @PathVariable String domain,
            @RequestParam(defaultValue = "") String find,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var definition = open(domain, find, model);
        model.addAttribute("attributes", Words.of(find).attributes(definition.attributes()));
        return view("ui/domain", part);
    }

    @GetMapping("/domains/{domain}/decides")
    String authorities(
            @PathVariable String domain,
            @RequestParam(defaultValue = "") String find,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var definition = open(domain, find, model);
        model.addAttribute("authorities", Words.of(find).authorities(definition.authorities()));
        return view("ui/domain-decides", part);
    }

    @GetMapping("/domains/{domain}/codes")
    String codeLists(
            @PathVariable String domain,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String list,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var definition = open(domain, find, model);
        model.addAttribute("codeLists", Words.of(find).codeLists(definition.codeLists()));
        model.addAttribute("open", list);
        return view("ui/domain-codes", part);
    }

    // Plain text, which every browser shows instead of saving it.
    @GetMapping("/domains/{domain}/definition.yaml")
    ResponseEntity<String> yaml(@PathVariable String domain) {
        return file(domains.yaml(domain), new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
    }

    @GetMapping("/domains/{domain}/schema.json")
    ResponseEntity<String> schema(@PathVariable String domain) {
        return file(domains.schema(domain), MediaType.APPLICATION_JSON);
    }

    private static ResponseEntity<String> file(Optional<String> text, MediaType type) {
        return ResponseEntity.ok().contentType(type).body(text.orElseThrow(NothingHere::new));
    }

    private Definition open(String domain, String find, Model model) {
        var definition = domains.find(domain).orElseThrow(NothingHere::new);
        model.addAttribute("definition", definition);
        model.addAttribute("find", find);
        return definition;
    }

    private static String view(String page, boolean part) {
        return part ? page + " :: list" : page;
    }
}
