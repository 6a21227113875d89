package health.auric.ui.shell;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ShellSetup {

    @Bean
    Moments moments(ObjectProvider<Clock> clock) {
        return new Moments(clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    WebMvcConfigurer surroundPages(ObjectProvider<Surroundings> surroundings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                surroundings.ifAvailable(registry::addInterceptor);
            }
        };
    }
}
