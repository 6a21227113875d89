package health.auric.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class ThemeController {

    // A path of this hub: a second slash or a backslash would lead to another host.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    @PostMapping("/theme")
    RedirectView choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = Theme.named(theme).orElse(Theme.SYSTEM).cookie(request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return redirect(LOCAL.matcher(back).matches() ? back : "/");
    }

    private static RedirectView redirect(String path) {
        var view = new RedirectView(path, true);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
