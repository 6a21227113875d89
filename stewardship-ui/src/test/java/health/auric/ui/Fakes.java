package health.auric.ui;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Every port in memory, and a chain that lets everybody in but keeps CSRF and the hub's content security policy. */
@TestConfiguration(proxyBeanMethods = false)
class Fakes {

    static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'self'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'",
                    "form-action 'self'"));

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    @Bean
    FakeShell shell() {
        return new FakeShell();
    }

    @Bean
    FakeEntrance entrance() {
        return new FakeEntrance();
    }

    @Bean
    FakeHomeBoard homeBoard() {
        return new FakeHomeBoard();
    }

    @Bean
    FakeDomainShelf domainShelf() {
        return new FakeDomainShelf();
    }

    @Bean
    FakeSourceShelf sourceShelf() {
        return new FakeSourceShelf();
    }

    @Bean
    FakeFacilityShelf facilityShelf() {
        return new FakeFacilityShelf();
    }

    @Bean
    FakeUserDesk userDesk() {
        return new FakeUserDesk();
    }

    @Bean
    FakeTokenDesk tokenDesk() {
        return new FakeTokenDesk();
    }

    @Bean
    FakeGoldenShelf goldenShelf() {
        return new FakeGoldenShelf();
    }

    @Bean
    FakeQuarantineDesk quarantineDesk() {
        return new FakeQuarantineDesk();
    }

    @Bean
    FakeBatchDesk batchDesk() {
        return new FakeBatchDesk();
    }

    @Bean
    FakeQualityShelf qualityShelf() {
        return new FakeQualityShelf();
    }
}
