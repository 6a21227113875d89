package health.auric.ui.gallery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GalleryController {

    @GetMapping("/ui")
    String components() {
        return "ui/gallery";
    }

    @GetMapping("/ui/states")
    String states() {
        return "ui/states";
    }
}
