package health.auric.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.golden.read.Past;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class FeedApiTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext hub;

    private Past past;
    private String bearer;

    @BeforeEach
    void twoSuppliers() {
        past = new Past(database).clear().source("lawson-lkm", "LKM");
        past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));
        past.simple("supplier", 2, "Zenith", "lawson-lkm", Map.of("legalName", "Zenith"));
        bearer = Accounts.of(hub).bearer(Role.SUBSCRIBER);
    }

    @Test
    void answersCloudEventsAndWhereToGoOn() {
        var answer = get("?limit=1");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/cloudevents-batch+json")
                .hasHeader("Auric-Next", "1.1")
                .hasHeader("Auric-Head", "1.2");
        assertThat(answer.getResponse().getHeaders("Link"))
                .contains("</api/v1/feed?after=1.1&limit=1&wait=0>; rel=\"next\"", "</api/v1/feed>; rel=\"start\"");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                [{"specversion": "1.0", "source": "/auric/lakemont-health", "type": "auric.supplier.created",
                  "time": "2026-03-01T08:00:00Z", "datacontenttype": "application/json", "position": "1", "incarnation": 1,
                  "recordversion": 1, "correlationid": "past-created",
                  "data": {"number": "SUP-0000001", "version": 1, "status": "ACTIVE", "content": {"legalName": "Acme"}}}]""");
    }

    @Test
    void goesOnBehindTheCursorUntilThereIsNothing() {
        assertThat(get("?after=1.1"))
                .hasHeader("Auric-Next", "1.2")
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(1);
        assertThat(get("?after=1.2")).hasHeader("Auric-Next", "1.2").bodyText().isEqualTo("[]");
        assertThat(get("?after=1.2&wait=1"))
                .hasHeader("Auric-Next", "1.2")
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void filtersByDomainAndStillGoesOn() {
        assertThat(get("?domain=item"))
                .hasHeader("Auric-Next", "1.2")
                .bodyText()
                .isEqualTo("[]");
        assertThat(get("?domain=supplier"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(2);
    }

    @Test
    void aLostPlaceIsGoneWithTheWayBack() {
        for (var after : new String[] {"2.1", "1.3", "7.0"}) {
            var answer = get("?after=" + after);
            assertThat(answer)
                    .hasStatus(410)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:auric:problem:gone");
            assertThat(answer).hasHeader("Link", "</api/v1/feed>; rel=\"start\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        after=1           | after
        after=1.x         | after
        after=0.1         | after
        after=1.-1        | after
        after=1.01        | after
        after=            | after
        after=1.9999999999999999999 | after
        after=99999999999.1 | after
        limit=0           | limit
        limit=1001        | limit
        limit=ten         | limit
        wait=-1           | wait
        wait=31           | wait
        domain=NO%20SUCH  | domain
        """)
    void saysWhichParameterIsWrong(String query, String field) {
        assertThat(http.get()
                        .uri(URI.create("/api/v1/feed?" + query))
                        .header("Authorization", bearer)
                        .exchange())
                .as(query)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void isForNobodyWithoutAToken() {
        assertThat(http.get().uri("/api/v1/feed").exchange()).hasStatus(401);
    }

    private MvcTestResult get(String query) {
        return http.get()
                .uri("/api/v1/feed" + query)
                .header("Authorization", bearer)
                .exchange();
    }
}
