package health.auric.operate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Everything that would stop the hub later, asked before anything is started, so that one sentence is all there is to read. */
public final class Preflight implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var settings = DatabaseSettings.from(environment);
        checkProduction(environment, settings);
        checkPort(environment, "server.port", "AURIC_PORT");
        checkPort(environment, "management.server.port", "AURIC_MANAGEMENT_PORT");
        if (!settings.embedded()) {
            DatabaseProbe.check(settings, production(environment));
        }
    }

    static void checkProduction(Environment environment, DatabaseSettings settings) {
        if (!production(environment)) {
            return;
        }
        if (settings.embedded()) {
            throw new StartRefused(
                    "The production profile does not run on the embedded database.",
                    "Set AURIC_DATABASE_URL, AURIC_DATABASE_USER and AURIC_DATABASE_PASSWORD to a PostgreSQL 17 or newer.");
        }
        if (environment.getProperty("auric.demo", Boolean.class, false)) {
            throw new StartRefused(
                    "Demo mode has public passwords and does not run with the production profile.",
                    "Remove AURIC_DEMO, or start without the production profile.");
        }
    }

    private static boolean production(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("production"));
    }

    static void checkPort(Environment environment, String property, String variable) {
        int port = environment.getProperty(property, Integer.class, 0);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    "Port " + port + " cannot be used; most likely another program has it.",
                    "Stop the other program, or set " + variable + " to a free port.",
                    e);
        }
    }
}
