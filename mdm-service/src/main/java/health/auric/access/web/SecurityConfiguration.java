package health.auric.access.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.security.web.util.matcher.RegexRequestMatcher.regexMatcher;

import health.auric.access.account.SignIn;
import health.auric.web.ProblemKind;
import health.auric.web.Problems;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The walls: tokens and no cookies for the API, sessions for the pages. Nothing is open that is not named here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String STATIC_FILES = "/ui/[A-Za-z0-9_/-][A-Za-z0-9._/-]*\\.(css|js|svg|woff2)";

    /** Health and metrics need no account; they are served on the management port only. */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            SignIn signIn,
            Problems problems,
            @Value("${auric.api.requests-per-minute:600}") long requestsPerMinute)
            throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new BearerFilter(signIn), LogoutFilter.class)
                .addFilterAfter(new RateLimit(new Buckets(requestsPerMinute), problems), BearerFilter.class)
                .authorizeHttpRequests(requests -> openDispatches(requests)
                        .requestMatchers(GET, "/api/v1/openapi")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(failures -> answerWith(problems, failures))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, SignIn signIn, Clock clock) throws Exception {
        return http.headers(SecurityHeaders::on)
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrfTokens()))
                .securityContext(context -> context.securityContextRepository(new SessionActors(signIn, clock)))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .formLogin(form -> form.loginPage("/login")
                        // The default one keeps the exception in a session, one for each stranger.
                        .failureHandler((request, response, failure) ->
                                response.sendRedirect(request.getContextPath() + "/login?" + reason(failure))))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out").invalidateHttpSession(true))
                .authorizeHttpRequests(requests -> openDispatches(requests)
                        .requestMatchers("/login", "/setup", "/theme", "/error", "/webjars/**")
                        .permitAll()
                        .requestMatchers(regexMatcher(GET, STATIC_FILES))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new Door()))
                .build();
    }

    @Bean
    AuthenticationProvider passwordProvider(
            SignIn signIn, @Value("${auric.sign-in.per-address-per-minute:60}") long triesPerMinute) {
        return new PasswordProvider(signIn, new Buckets(triesPerMinute));
    }

    /** With a list of host names, a request for any other is refused before anything looks at it. */
    @Bean
    HttpFirewall httpFirewall(@Value("${auric.hosts:}") Set<String> hosts) {
        return new KeyFirewall(hosts.isEmpty() ? null : hosts::contains);
    }

    @Bean
    RequestRejectedHandler rejectedRequests(Problems problems) {
        return (request, response, reason) -> {
            SecurityHeaders.PLAIN.forEach(response::setHeader);
            problems.refuse(request, response, part(reason));
        };
    }

    private static String part(RequestRejectedException reason) {
        var message = String.valueOf(reason.getMessage());
        return message.contains("header") ? "header" : message.contains("parameter") ? "parameter" : "address";
    }

    // An error of the API is dispatched to /error; without this it would come back as a redirect to the sign-in page.
    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
            openDispatches(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof LockedException ? "throttled" : "error";
    }

    private static void answerWith(Problems problems, ExceptionHandlingConfigurer<HttpSecurity> failures) {
        failures.authenticationEntryPoint((request, response, failure) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    problems.write(response, ProblemKind.UNAUTHENTICATED, "Send a bearer token.");
                })
                .accessDeniedHandler((request, response, failure) ->
                        problems.write(response, ProblemKind.FORBIDDEN, "No role allows this here."));
    }
}
