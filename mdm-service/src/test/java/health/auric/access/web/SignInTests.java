package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class SignInTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    Accounts accounts;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
    }

    @Test
    void aTokenTellsWhoItIs() {
        var me = http.get()
                .uri("/api/v1/me")
                .header("Authorization", accounts.bearer(Role.STEWARD))
                .exchange();

        assertThat(me).hasStatusOk();
        assertThat(me).bodyJson().extractingPath("$.kind").isEqualTo("TOKEN");
    }

    @Test
    void withoutATokenThereIsAProblem() {
        assertThat(http.get().uri("/api/v1/me").exchange()).hasStatus(401).hasContentType("application/problem+json");
    }
}
