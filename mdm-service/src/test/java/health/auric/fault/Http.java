package health.auric.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** A program that talks to a hub: first as a browser, to get a token, then with the token. */
public final class Http {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SCOPE = Pattern.compile("name=\"scopes\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern USER = Pattern.compile("/access/users/([0-9a-f-]{36})");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]*>([^<]+)<");
    private static final String NAME = "ada.first";
    private static final String PASSWORD = "seven quiet herons";
    private static final HttpClient PLAIN =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final String address;
    private final String bearer;

    public Http(String address, String bearer) {
        this.address = address;
        this.bearer = bearer;
    }

    /** The first administrator of a new hub, who then takes every other role as well and issues a token for itself. */
    public static String firstBearer(String address, String setupToken) {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        form(
                browser,
                address,
                "/setup",
                "/setup",
                "token",
                setupToken,
                "username",
                NAME,
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        signIn(browser, address);
        var user = found(USER, page(browser, address, "/access/users"));
        for (var role : new String[] {"OPERATOR", "SUBSCRIBER", "AUDITOR", "ONBOARDER"}) {
            form(browser, address, "/access/users", "/access/users/" + user + "/grants", "role", role);
            // A new grant ends the sessions it is about.
            signIn(browser, address);
        }
        var tokens = page(browser, address, "/access/tokens");
        var fields = new StringBuilder(
                "name=load&expires=" + LocalDate.now(ZoneOffset.UTC).plusDays(30));
        SCOPE.matcher(tokens)
                .results()
                .forEach(scope -> fields.append("&scopes=").append(encoded(scope.group(1))));
        fields.append("&_csrf=").append(encoded(found(CSRF, tokens)));
        return "Bearer " + found(SECRET, post(browser, address + "/access/tokens", fields.toString()));
    }

    private static void signIn(HttpClient browser, String address) {
        form(browser, address, "/login", "/login", "username", NAME, "password", PASSWORD);
    }

    private static void form(HttpClient browser, String address, String page, String action, String... fields) {
        var body = new StringBuilder("_csrf=" + encoded(found(CSRF, page(browser, address, page))));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        post(browser, address + action, body.toString());
    }

    private static String page(HttpClient browser, String address, String page) {
        return send(browser, HttpRequest.newBuilder(URI.create(address + page)).build())
                .body();
    }

    private static String post(HttpClient browser, String uri, String form) {
        var request = HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return send(browser, request).body();
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + pattern + ": " + page);
        }
        return found.group(1).replace("&#43;", "+").replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The status of a GET without a token; 0 when nobody answers. */
    static int status(String uri) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri))
                    .timeout(Duration.ofSeconds(4))
                    .build();
            return PLAIN.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(PLAIN, request(path).build());
    }

    public HttpResponse<String> send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        return send(
                PLAIN,
                request(path).header("Content-Type", type).method(method, body).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", bearer)
                .timeout(Duration.ofMinutes(10));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
