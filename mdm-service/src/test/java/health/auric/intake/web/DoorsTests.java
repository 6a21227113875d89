package health.auric.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.TestDatabase;
import health.auric.access.Actors;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.intake.Arrival;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.FacilityRegister;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** What arrives from outside, over a real connection: what is wrong is named and leaves no trace, what is only odd lands. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "auric.api.requests-per-minute=100000"})
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTests {

    private static final SourceCode LAKEMONT = new SourceCode("doors-lkm");
    private static final DomainName SUPPLIER = new DomainName("supplier");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext hub;

    @Autowired
    JdbcClient database;

    @Autowired
    JsonMapper json;

    private String bearer = "";
    private String quarantined = "";

    @BeforeAll
    void aSourceWithSomethingInQuarantine() {
        var facility = new FacilityCode("LKM");
        Actors.asSystem(() -> {
            if (hub.getBean(FacilityRegister.class).find(facility).isEmpty()) {
                hub.getBean(FacilityRegister.class).register(facility, "Lakemont", ZoneOffset.UTC, null);
            }
            hub.getBean(SourceRegister.class)
                    .register(new Source(LAKEMONT, "Lawson", "erp", facility, 80, "LAW", 1), facility);
            hub.getBean(Landing.class).land(new Stream(LAKEMONT, SUPPLIER), LandingMode.BULK, List.of(wrong("V-0")));
        });
        quarantined = database.sql("select id::text from intake.quarantined_change where key = 'V-0'")
                .query(String.class)
                .single();
        bearer = Accounts.of(hub).bearer(Role.ONBOARDER);
    }

    private Arrival wrong(String key) {
        var content = json.readValue(DoorVectors.body("supplier + {\"gln\": \"9520000000012\"}"), Map.class);
        @SuppressWarnings("unchecked")
        var typed = (Map<String, Object>) content;
        return Arrival.of(key, SourcePosition.version(1), Instant.EPOCH, typed);
    }

    static List<DoorVectors.Refused> refused() {
        return DoorVectors.refused();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(DoorVectors.refused()).hasSizeGreaterThanOrEqualTo(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsWrongIsNamedAndLeavesNoTrace(DoorVectors.Refused wrong) {
        var before = everything();

        var answer = send(wrong);

        assertThat(answer.status()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(answer.isProblem()).as(answer.head()).isTrue();
        assertThat(named(answer)).as(answer.body()).contains(wrong.named());
        assertThat(answer.body())
                .doesNotContain(
                        "Exception", "\tat ", "health.auric", "springframework", "tools.jackson", "Tomcat", "sql");
        assertThat(everything()).isEqualTo(before);
    }

    private RawHttp.Answer send(DoorVectors.Refused request) {
        var path = request.path().replace("@q", quarantined);
        return send(request.method(), path, request.headers(), request.body().replace("@q", quarantined));
    }

    private RawHttp.Answer send(String method, String path, String wanted, String content) {
        var headers = new ArrayList<byte[]>();
        headers.add(DoorVectors.bytes("Authorization: " + bearer));
        Arrays.stream(wanted.split(";;"))
                .filter(each -> !each.isBlank())
                .map(DoorVectors::bytes)
                .forEach(headers::add);
        var body = DoorVectors.bytes(content);
        if (!method.equals("GET") && !method.equals("DELETE") && !wanted.contains("Content-Type:")) {
            headers.add(DoorVectors.bytes("Content-Type: application/json"));
        }
        if (wanted.contains("chunked")) {
            body = chunked(body);
        } else if (!wanted.contains("Content-Length")) {
            headers.add(DoorVectors.bytes("Content-Length: " + body.length));
        }
        return new RawHttp(port).send(method, DoorVectors.bytes(path), headers, body);
    }

    private static byte[] chunked(byte[] body) {
        var chunks = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += 60_000) {
            int length = Math.min(60_000, body.length - from);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(body, from, length);
            chunks.writeBytes(new byte[] {'\r', '\n'});
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }

    /** Fields, headers and parameters; what the server itself refuses, it cannot tell apart. */
    private List<String> named(RawHttp.Answer answer) {
        return json.readTree(answer.body())
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .flatMap(field -> Arrays.stream(field.split(" or ")))
                .toList();
    }

    private List<Long> everything() {
        return database.sql("""
                        select (select count(*) from intake.landed_change),
                            (select count(*) from intake.quarantined_change),
                            (select sum(version) from intake.quarantined_change),
                            (select count(*) from intake.source_system),
                            (select coalesce(sum(landed), 0) from intake.tally)""")
                .query((row, _) ->
                        List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    static List<String> accepted() {
        return DoorVectors.accepted();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatIsOnlyOddLandsAndComesBackUnharmed(String written) {
        var text = json.readValue("\"" + written + "\"", String.class);
        var key = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        var content =
                DoorVectors.body("supplier + {\"holds\": [{\"kind\": \"PAYMENT\", \"reason\": \"" + written + "\"}]}");

        var answer = send("PUT", "/api/v1/sources/doors-lkm/supplier/" + key + "?wait=0", "", content);

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(json.readTree(answer.body()).path("key").asString()).isEqualTo(text);
        assertThat(landed(text)).isEqualTo(text);
        var gone = send("DELETE", "/api/v1/sources/doors-lkm/supplier/" + key + "?wait=0", "", "");
        assertThat(gone.status()).as(gone.body()).isEqualTo(202);
    }

    private String landed(String key) {
        var sent = database.sql("select sent from intake.landed_change where key = :key and not withdrawn")
                .param("key", key)
                .query(String.class)
                .single();
        return json.readTree(sent).path("holds").path(0).path("reason").asString();
    }
}
