package health.auric.ui.shell;

import jakarta.servlet.SessionTrackingMode;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ShellSetup implements WebMvcConfigurer {

    private final ObjectProvider<Surroundings> surroundings;

    ShellSetup(ObjectProvider<Surroundings> surroundings) {
        this.surroundings = surroundings;
    }

    @Bean
    static Moments moments(ObjectProvider<Clock> clock) {
        return new Moments(clock.getIfAvailable(Clock::systemDefaultZone));
    }

    /** Without it a first visit that ends on an error page would carry the session id in every link. */
    @Bean
    static ServletContextInitializer sessionsByCookieOnly() {
        return context -> context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(surroundings.getObject());
    }
}
