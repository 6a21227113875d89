package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.web.servlet.FlashMap;
import tools.jackson.databind.json.JsonMapper;

/** The small parts of the edge, each by itself. */
class EdgeTests {

    private final SessionConfiguration sessions = new SessionConfiguration();
    private final WayBack wayBack = new WayBack();

    @Test
    void textGoesIntoASessionAndComesOutAgain() {
        var conversion = sessions.springSessionConversionService();
        var bytes = conversion.convert(
                "Zoë 🦆", TypeDescriptor.valueOf(Object.class), TypeDescriptor.valueOf(byte[].class));

        assertThat(bytes).isEqualTo("Zoë 🦆".getBytes(StandardCharsets.UTF_8));
        assertThat(conversion.convert(
                        bytes, TypeDescriptor.valueOf(byte[].class), TypeDescriptor.valueOf(Object.class)))
                .isEqualTo("Zoë 🦆");
    }

    @Test
    void anObjectDoesNotGoIntoASession() {
        var conversion = sessions.springSessionConversionService();

        for (Object attribute : List.of(List.of("x"), 7, new StringBuilder("x"))) {
            assertThatThrownBy(() -> conversion.convert(
                            attribute, TypeDescriptor.valueOf(Object.class), TypeDescriptor.valueOf(byte[].class)))
                    .isInstanceOf(ConversionFailedException.class)
                    .rootCause()
                    .hasMessageContaining("holds text");
        }
    }

    @Test
    void aSerializedObjectInTheDatabaseIsOnlyOddText() {
        var conversion = sessions.springSessionConversionService();
        byte[] gadget = {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r'};

        assertThat(conversion.convert(
                        gadget, TypeDescriptor.valueOf(byte[].class), TypeDescriptor.valueOf(Object.class)))
                .isInstanceOf(String.class);
    }

    @Test
    void overTlsTheCookieBelongsToThisHostOnly() {
        assertThat(cookie(true)).startsWith("__Host-auric=").contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax");
        assertThat(cookie(true)).doesNotContain("Domain");
        assertThat(cookie(false)).startsWith("auric=").doesNotContain("Secure");
    }

    private String cookie(boolean tls) {
        var response = new MockHttpServletResponse();
        sessions.sessionCookie(tls).writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "abc"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"/domains, -, /domains", "/domains, a=b&c=d, /domains?a=b&c=d", "/, -, /"})
    void thePageOneWantedIsRemembered(String uri, @Nullable String query, String back) {
        var request = page(uri);
        request.setQueryString(query);
        wayBack.saveRequest(request, new MockHttpServletResponse());

        assertThat(wayBack.getRequest(request, null))
                .isNotNull()
                .extracting(saved -> saved.getRedirectUrl())
                .isEqualTo(back);
        wayBack.removeRequest(request, new MockHttpServletResponse());
        assertThat(wayBack.getRequest(request, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//evil.example"})
    void anAddressThatLeadsAwayIsNotRemembered(String uri) {
        var request = page(uri);
        wayBack.saveRequest(request, new MockHttpServletResponse());

        assertThat(wayBack.getRequest(request, null)).isNull();
    }

    @Test
    void whatIsNoPageIsNotRemembered() {
        var form = page("/tokens");
        form.setMethod("POST");
        var fragment = page("/tokens");
        fragment.addHeader("HX-Request", "true");
        var icon = new MockHttpServletRequest("GET", "/favicon.ico");
        icon.addHeader("Accept", "image/*");
        var endless = page("/" + "x".repeat(2000));

        for (var request : List.of(form, fragment, icon, endless)) {
            wayBack.saveRequest(request, new MockHttpServletResponse());
            assertThat(request.getSession(false)).isNull();
        }
    }

    private static MockHttpServletRequest page(String uri) {
        var request = new MockHttpServletRequest("GET", uri);
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        return request;
    }

    @Test
    void theSentenceForTheNextPageTravelsAsText() {
        var flash = new TextFlashMaps(JsonMapper.builder().build());
        var form = new MockHttpServletRequest("POST", "/tokens");
        var said = new FlashMap();
        said.put("done", "The token is revoked. \"Zoë\" 🦆");
        said.setTargetRequestPath("/tokens");
        said.addTargetRequestParam("tab", "own");
        flash.saveOutputFlashMap(said, form, new MockHttpServletResponse());

        assertThat(Objects.requireNonNull(form.getSession()).getAttribute(TextFlashMaps.ATTRIBUTE))
                .isInstanceOf(String.class);
        var next = new MockHttpServletRequest("GET", "/tokens");
        next.setQueryString("tab=own");
        next.setSession(Objects.requireNonNull(form.getSession()));
        FlashMap seen = Objects.requireNonNull(flash.retrieveAndUpdate(next, new MockHttpServletResponse()));
        assertThat(seen.get("done")).isEqualTo(said.get("done"));
        assertThat((Object) flash.retrieveAndUpdate(next, new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void aBucketIsEmptyAfterItsTriesAndSaysForHowLong() {
        var buckets = new Buckets(3);
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.waitFor("a")).isZero();
        }

        assertThat(buckets.waitFor("a")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(buckets.waitFor("b")).isZero();
    }

    @Test
    void bucketsDoNotGrowForEver() {
        var buckets = new Buckets(1);
        buckets.waitFor("first");
        for (int i = 0; i < 10_000; i++) {
            buckets.waitFor("key" + i);
        }

        // It was forgotten, so it may again; nobody fills the memory with invented keys.
        assertThat(buckets.waitFor("first")).isZero();
        assertThat(buckets.waitFor("key9999")).isPositive();
    }
}
