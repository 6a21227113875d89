package health.auric.ui.shell;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(surroundings.getObject());
    }
}
