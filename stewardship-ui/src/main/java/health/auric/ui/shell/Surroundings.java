package health.auric.ui.shell;

import health.auric.ui.Shell;
import health.auric.ui.Shell.Frame;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UrlPathHelper;

/** Gives every page that is about to be rendered its frame; answers without a view cost nothing. */
@Component
class Surroundings implements HandlerInterceptor {

    private final Shell shell;
    private final Moments moments;

    Surroundings(Shell shell, Moments moments) {
        this.shell = shell;
        this.moments = moments;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || leads(page)) {
            return;
        }
        page.addObject("frame", frame(request));
        page.addObject("theme", Theme.of(request).word());
        page.addObject("here", here(request));
        page.addObject("moments", moments);
        shell.correlationId().ifPresent(id -> page.addObject("correlationId", id));
    }

    private static boolean leads(ModelAndView page) {
        var name = page.getViewName();
        return name == null || name.startsWith("redirect:");
    }

    // An error page must come out even when what the frame is made of is what broke.
    private Frame frame(HttpServletRequest request) {
        try {
            return shell.frame();
        } catch (RuntimeException broken) {
            if (request.getDispatcherType() != DispatcherType.ERROR) {
                throw broken;
            }
            return new Frame("", false, "", null, List.of());
        }
    }

    /** Where the theme form leads back to. Only what was read can be read again. */
    private static String here(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getDispatcherType() == DispatcherType.ERROR) {
            return "/";
        }
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
