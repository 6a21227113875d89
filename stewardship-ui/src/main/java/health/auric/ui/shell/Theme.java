package health.auric.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The person's choice of theme, kept in a cookie so that the first byte of every page already follows it. */
enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    static final String COOKIE = "auric-theme";

    static Theme of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> named(cookie.getValue()))
                .orElse(SYSTEM);
    }

    static Optional<Theme> named(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** No choice is no cookie: the system decides again. */
    ResponseCookie cookie(boolean secure) {
        var age = this == SYSTEM ? Duration.ZERO : Duration.ofDays(365);
        return ResponseCookie.from(COOKIE, word())
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
