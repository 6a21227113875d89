package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PreflightTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionNeedsADatabaseOfItsOwn() {
        environment.setActiveProfiles("production");

        assertThatThrownBy(this::checkProduction)
                .isInstanceOf(StartRefused.class)
                .hasMessage("The production profile does not run on the embedded database.");
    }

    @Test
    void productionRefusesDemoMode() {
        environment.setActiveProfiles("production");
        environment.setProperty("auric.database.url", "jdbc:postgresql://db/auric");
        environment.setProperty("auric.demo", "true");

        assertThatThrownBy(this::checkProduction)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Demo mode has public passwords");
    }

    @Test
    void productionOnItsOwnDatabaseIsFine() {
        environment.setActiveProfiles("production");
        environment.setProperty("auric.database.url", "jdbc:postgresql://db/auric");

        checkProduction();
    }

    @Test
    void demoModeIsFineWithoutTheProductionProfile() {
        environment.setProperty("auric.demo", "true");

        checkProduction();
    }

    @Test
    void saysWhichPortIsTakenAndHowToChangeIt() throws Exception {
        try (var taken = new ServerSocket(0)) {
            environment.setProperty("server.port", Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> Preflight.checkPort(environment, "server.port", "AURIC_PORT"))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> {
                        assertThat(refused.problem()).startsWith("Port " + taken.getLocalPort());
                        assertThat(refused.remedy()).contains("AURIC_PORT");
                    });
        }
    }

    @Test
    void anImpossiblePortIsRefusedToo() {
        environment.setProperty("server.port", "70000");

        assertThatThrownBy(() -> Preflight.checkPort(environment, "server.port", "AURIC_PORT"))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void anyFreePortWillDo() {
        environment.setProperty("server.port", "0");

        Preflight.checkPort(environment, "server.port", "AURIC_PORT");
    }

    private void checkProduction() {
        Preflight.checkProduction(environment, DatabaseSettings.from(environment));
    }
}
