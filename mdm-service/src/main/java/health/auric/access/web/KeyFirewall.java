package health.auric.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Refuses addresses with tricks. Only at the end of the address of one source record stands a key of somebody else's making,
 * in which a slash, a backslash, a percent sign or a semicolon is just a letter, as long as it is encoded.
 */
class KeyFirewall implements HttpFirewall {

    private static final Pattern RECORD = Pattern.compile("/api/v1/sources/[a-z0-9-]+/[a-z0-9-]+/[^/;\\\\]+");

    private final StrictHttpFirewall strict = new StrictHttpFirewall();
    private final StrictHttpFirewall roomy = new StrictHttpFirewall();

    KeyFirewall(@Nullable Predicate<String> hosts) {
        roomy.setAllowUrlEncodedSlash(true);
        roomy.setAllowUrlEncodedDoubleSlash(true);
        roomy.setAllowBackSlash(true);
        roomy.setAllowUrlEncodedPercent(true);
        roomy.setAllowSemicolon(true);
        if (hosts != null) {
            strict.setAllowedHostnames(hosts);
            roomy.setAllowedHostnames(hosts);
        }
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return (RECORD.matcher(path).matches() ? roomy : strict).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return strict.getFirewalledResponse(response);
    }
}
