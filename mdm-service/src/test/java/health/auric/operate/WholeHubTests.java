package health.auric.operate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.AuricApplication;
import health.auric.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The hub as it really starts: own ports, own settings, real sockets. */
@ExtendWith(OutputCaptureExtension.class)
class WholeHubTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void onItsOwnDatabaseItMigratesAndHandsOutATokenForTheFirstAdministrator(CapturedOutput output) throws Exception {
        var url = TestDatabase.empty();

        try (var hub = start(url)) {
            assertThat(get(hub, "local.server.port", "/login").headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/setup"));
            assertThat(get(hub, "local.server.port", "/setup").statusCode()).isEqualTo(200);
            assertThat(output).contains("open /setup with the token", "SIGTERM").doesNotContain("lakemont-dana");
        }
        assertThat(columns(url)).isNotEmpty().isEqualTo(columns(TestDatabase.migrated()));
    }

    @Test
    void healthAndMetricsAreOnAPortOfTheirOwn() throws Exception {
        try (var hub = start(TestDatabase.migrated())) {
            for (var path : List.of("/actuator/health/liveness", "/actuator/health/readiness", "/actuator/health")) {
                assertThat(get(hub, "local.management.port", path).body())
                        .as(path)
                        .contains("\"status\":\"UP\"");
            }
            assertThat(get(hub, "local.management.port", "/actuator/prometheus").body())
                    .contains("jvm_memory_used_bytes", "hikaricp_connections");
            assertThat(get(hub, "local.management.port", "/actuator/env").statusCode())
                    .isNotEqualTo(200);
            assertThat(get(hub, "local.server.port", "/actuator/health").statusCode())
                    .isNotEqualTo(200);
        }
    }

    @Test
    void jsonLogsAreOneObjectALineWithTheCorrelationId(CapturedOutput output) throws Exception {
        try (var hub = start(
                TestDatabase.migrated(),
                "--logging.config=classpath:logback-json.xml",
                "--logging.structured.format.console=ecs")) {
            var request = HttpRequest.newBuilder(uri(hub, "local.server.port", "/api/v1/tokens"))
                    .header("X-Correlation-Id", "json-log-test-1")
                    .build();
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("json-log-test-1");
            assertThat(answer.body()).contains("json-log-test-1");
        }
        assertThat(output.getOut().lines().filter(line -> line.startsWith("{") && line.contains("is ready")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"log\":{\"level\":\"INFO\"", "\\n"));
    }

    @Test
    void speaksTlsWithTheTwoFiles() throws Exception {
        var certificate = folder.resolve("cert.pem");
        var key = folder.resolve("key.pem");
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString());

        try (var hub =
                start(TestDatabase.migrated(), "--auric.tls.certificate=" + certificate, "--auric.tls.key=" + key)) {
            var client =
                    HttpClient.newBuilder().sslContext(Trust.in(certificate)).build();
            var port = hub.getEnvironment().getProperty("local.server.port");
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/setup"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @Test
    void aSixthDomainIsOneFileAndNoJava() throws Exception {
        Files.writeString(folder.resolve("department.yaml"), """
                domain: department
                version: 1
                label: {one: Department, many: Departments}
                number: DEP
                about: A unit that has staff, rooms and a budget.
                title: name
                identifiers:
                  code: {scheme: LOCAL-CODE, exclusive: true, label: Department code}
                attributes:
                  name:   {type: text, max: 80, required: true, label: Name}
                  opened: {type: date, label: Opened}
                references:
                  costCenter: {to: cost-center, label: Cost center}
                survive:
                  otherwise: {prefer: [hr], then: most-recent}
                govern:
                  create: [finance]
                  approve: {otherwise: [finance]}
                  consume: {otherwise: [erp]}
                """);

        try (var hub = start(TestDatabase.migrated(), "--auric.domains.folder=" + folder)) {
            var seen = hub.getBean(SixthDomain.class).look("department");

            assertThat(seen.apiDefinition()).contains("\"name\":\"department\"", "\"scheme\":\"LOCAL-CODE\"");
            assertThat(seen.schema()).contains("https://json-schema.org/draft/2020-12/schema", "costCenter");
            assertThat(seen.page()).contains("Departments", "DEP", "Department code");
            assertThat(seen.findings()).containsExactly("opened", "warp");
        }
    }

    static ConfigurableApplicationContext start(String url, String... more) {
        var arguments = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--auric.demo=false",
                                "--auric.data=" + TestDatabase.folder(),
                                "--auric.database.url=" + url,
                                "--auric.database.user=postgres"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(AuricApplication.class, SixthDomain.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments);
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext hub, String port, String path)
            throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(hub, port, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(ConfigurableApplicationContext hub, String port, String path) {
        return URI.create("http://127.0.0.1:" + hub.getEnvironment().getProperty(port) + path);
    }

    private static List<String> columns(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_schema || '.' || table_name || '.' || column_name || ' ' ||"
                                + " data_type from information_schema.columns where table_schema not in"
                                + " ('pg_catalog', 'information_schema') order by 1")) {
            var columns = new ArrayList<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
