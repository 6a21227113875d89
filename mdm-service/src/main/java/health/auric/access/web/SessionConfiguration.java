package health.auric.access.web;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.FlashMapManager;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Sessions hold text and nothing else: a row in the database must never become an object of somebody's choice. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionConfiguration::bytes);
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }

    @Bean
    FlashMapManager flashMapManager(JsonMapper json) {
        return new TextFlashMaps(json);
    }

    private static byte[] bytes(Object attribute) {
        if (attribute instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException(
                "A session holds text, not " + attribute.getClass().getName() + ".");
    }

    /** With TLS the cookie's prefix makes browsers refuse it from anywhere but this very host. */
    @Bean
    CookieSerializer sessionCookie(@Value("${server.ssl.enabled:${auric.behind-tls:false}}") boolean tls) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(tls ? "__Host-auric" : "auric");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (tls) {
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }
}
