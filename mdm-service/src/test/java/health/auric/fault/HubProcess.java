package health.auric.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The real hub, started as an operator would start it, on a database and a data folder that outlive it. */
final class HubProcess implements AutoCloseable {

    private static final Pattern SETUP_TOKEN = Pattern.compile("Sign in +([0-9a-f]{64})");
    private static final Duration STARTING = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final int port;
    private final int management;

    private HubProcess(Process process, Path log, int port, int management) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.management = management;
    }

    static HubProcess start(String database, Path data) throws IOException {
        int port = freePort();
        int management = freePort();
        var log = Files.createTempFile(data, "hub-", ".log");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        "health.auric.AuricApplication",
                        "--auric.database.url=" + database,
                        "--auric.database.user=postgres",
                        "--auric.demo=false",
                        "--auric.data=" + data,
                        "--auric.uploads.backlog=200",
                        "--server.port=" + port,
                        "--management.server.port=" + management))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var hub = new HubProcess(process, log, port, management);
        hub.await(STARTING, hub::isReady);
        return hub;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String managementAddress() {
        return "http://127.0.0.1:" + management;
    }

    boolean isReady() {
        assertThat(process.isAlive()).as("%s", log).isTrue();
        return Http.status(managementAddress() + "/actuator/health/readiness") == 200;
    }

    /** What the log prints once, for the first administrator. */
    String setupToken() throws IOException {
        var found = SETUP_TOKEN.matcher(log());
        assertThat(found.find()).as("a set-up token in %s", log).isTrue();
        return found.group(1);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    void await(Duration most, BooleanSupplier condition) throws IOException {
        var until = Instant.now().plus(most);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting; %s", log()).isBefore(until);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** As if the power went: no shutdown hook, nothing flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
