package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.Locale;
import java.util.regex.Pattern;

/** Mail addresses and the domains of web sites, in small letters. */
final class WebAddresses {

    private static final Pattern LOCAL_PART = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_{|}~-]{1,64}");
    private static final Pattern SCHEME = Pattern.compile("^[a-z]{2,10}:/{1,2}|^//");
    private static final Pattern BEHIND_HOST = Pattern.compile("[/?#:]");

    private WebAddresses() {}

    static Standardized email(String clean) {
        var text = bare(clean).toLowerCase(Locale.ROOT);
        var at = text.lastIndexOf('@');
        if (at < 0 || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            return noEmail();
        }
        return HostName.of(text.substring(at + 1))
                .map(host -> Standardized.accepted(text.substring(0, at + 1) + host))
                .orElseGet(WebAddresses::noEmail);
    }

    /** Without the name in front that mail programs copy along, and without "mailto:". */
    private static String bare(String clean) {
        var open = clean.lastIndexOf('<');
        var inner = open >= 0 && clean.endsWith(">") ? clean.substring(open + 1, clean.length() - 1) : clean;
        return inner.regionMatches(true, 0, "mailto:", 0, 7)
                ? inner.substring(7).strip()
                : inner.strip();
    }

    static Standardized domain(String clean) {
        var text = SCHEME.matcher(clean.toLowerCase(Locale.ROOT)).replaceFirst("");
        var host = BEHIND_HOST.split(text, 2)[0];
        return HostName.of(host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .map(WebAddresses::withoutWww)
                .map(Standardized::accepted)
                .orElseGet(() -> Standardized.refused("A web domain looks like example.org."));
    }

    private static String withoutWww(String host) {
        var rest = host;
        while (rest.startsWith("www.") && rest.indexOf('.', 4) > 0) {
            rest = rest.substring(4);
        }
        return rest;
    }

    private static Standardized noEmail() {
        return Standardized.refused("A mail address looks like name@example.org.");
    }
}
