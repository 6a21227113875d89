package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.account.Accounts;
import health.auric.access.account.User;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody at a browser: keeps the cookie, knows the token against forged requests. Tests of pages use it instead of the
 * {@code csrf()} of Spring Security's test support, which swaps the repository of the whole context for its own.
 */
public final class Browser {

    static final String COOKIE = "auric";

    private final MockMvcTester http;
    private final JdbcClient database;
    private @Nullable Cookie cookie;

    public Browser(MockMvcTester http, JdbcClient database) {
        this.http = http;
        this.database = database;
    }

    public MvcTestResult get(String page) {
        var request = http.get().uri(page).accept("text/html");
        return keep((cookie == null ? request : request.cookie(cookie)).exchange());
    }

    /** A form with the token of this session, as a page of the hub would send it. */
    public MvcTestResult post(String page, String... fields) {
        if (attribute(SessionCsrfTokens.ATTRIBUTE) == null) {
            // The first form that is refused begins the session that holds the token.
            forge("/login", null);
        }
        return forge(page, csrf(), fields);
    }

    /** Any request, with the token of this session where it writes; the form is already encoded. */
    public MvcTestResult send(HttpMethod method, URI page, String form) {
        var request = http.method(method).uri(page).accept("text/html");
        if (method != HttpMethod.GET) {
            forge("/login", null);
            request = request.header("X-CSRF-TOKEN", Objects.requireNonNull(csrf()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .content(form);
        }
        return keep((cookie == null ? request : request.cookie(cookie)).exchange());
    }

    /** A form with any token, or none. */
    public MvcTestResult forge(String page, @Nullable String csrf, String... fields) {
        var request = http.post().uri(page);
        if (cookie != null) {
            request = request.cookie(cookie);
        }
        if (csrf != null) {
            request = request.param("_csrf", csrf);
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return keep(request.exchange());
    }

    public MvcTestResult signIn(User user) {
        return post("/login", "username", user.username(), "password", Accounts.PASSWORD);
    }

    boolean isSignedIn() {
        var answer = get("/no-such-page");
        assertThat(answer.getResponse().getStatus()).isIn(302, 404);
        return answer.getResponse().getStatus() == 404;
    }

    String session() {
        return Objects.requireNonNull(cookie, "no session yet").getValue();
    }

    void session(String value) {
        cookie = new Cookie(COOKIE, value);
    }

    /** What the hub keeps under this name in the session of this browser. */
    @Nullable
    String attribute(String name) {
        if (cookie == null) {
            return null;
        }
        return database.sql("""
                select convert_from(a.attribute_bytes, 'UTF8')
                from access.session s join access.session_attributes a on a.session_primary_id = s.primary_id
                where s.session_id = :id and a.attribute_name = :name""")
                .param("id", id())
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    String id() {
        return new String(Base64.getDecoder().decode(session()), StandardCharsets.UTF_8);
    }

    /** Masked as pages do it: random bytes (zeros here), then the token's own bytes combined with them. */
    @Nullable
    String csrf() {
        var token = attribute(SessionCsrfTokens.ATTRIBUTE);
        if (token == null) {
            return null;
        }
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, masked, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private MvcTestResult keep(MvcTestResult answer) {
        var fresh = answer.getResponse().getCookie(COOKIE);
        if (fresh != null) {
            cookie = fresh.getMaxAge() == 0 ? null : fresh;
        }
        return answer;
    }
}
