package health.auric.operate;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Users;
import health.auric.kernel.DomainName;
import health.auric.model.DomainDefinitions;
import health.auric.model.Finding;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** Looks at a domain from everywhere it shows: API, schema, page and the door. */
class SixthDomain {

    private final WebApplicationContext hub;
    private final DomainDefinitions definitions;
    private final Users users;

    SixthDomain(WebApplicationContext hub, DomainDefinitions definitions, Users users) {
        this.hub = hub;
        this.definitions = definitions;
        this.users = users;
    }

    record Seen(String apiDefinition, String schema, String page, List<String> findings) {}

    Seen look(String domain) throws Exception {
        var mvc = MockMvcTester.from(
                hub,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
        return new Seen(
                read(mvc, "/api/v1/domains/" + domain),
                read(mvc, "/api/v1/domains/" + domain + "/schema"),
                read(mvc, "/domains/" + domain),
                conform(new DomainName(domain)));
    }

    private List<String> conform(DomainName domain) {
        var raw = Map.of("name", "Radiology", "code", "0042", "opened", "yesterday", "warp", 9);
        return definitions.find(domain).orElseThrow().conform(raw).findings().stream()
                .map(Finding::path)
                .sorted()
                .toList();
    }

    private String read(MockMvcTester mvc, String path) throws Exception {
        return mvc.get().uri(path).with(steward()).exchange().getResponse().getContentAsString();
    }

    private RequestPostProcessor steward() {
        var account = Actors.asSystem(() -> users.after("", 10).stream()
                .findFirst()
                .orElseGet(() -> users.create(new Users.NewUser(
                        "sixth", "Sixth Sense", "a long enough password", List.of(Grant.of(Role.STEWARD))))));
        var actor = Actor.user(
                account.id(), account.username(), List.of(Grant.of(Role.STEWARD).permission()));
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(actor, "", "ROLE_USER"));
    }
}
