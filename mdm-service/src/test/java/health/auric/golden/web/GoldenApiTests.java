package health.auric.golden.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.golden.read.Past;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class GoldenApiTests {

    private static final String SUPPLIERS = "/api/v1/domains/supplier/golden";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext hub;

    private Past past;
    private UUID acme;
    private String bearer;

    @BeforeEach
    void acme() {
        past = new Past(database).clear().source("lawson-lkm", "LKM");
        acme = past.simple(
                "supplier", 1, "Acme", "lawson-lkm", Map.of("legalName", "Acme", "tin", "123456789", "terms", "NET30"));
        bearer = Accounts.of(hub).bearer(Role.STEWARD);
    }

    @Test
    void answersARecord() {
        assertThat(get(SUPPLIERS + "/SUP-0000001")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"id": "%s", "number": "SUP-0000001", "domain": "supplier", "version": 1, "status": "ACTIVE", "title": "Acme",
                 "recordedAt": "2026-03-01T08:00:00Z",
                 "content": {"legalName": "Acme", "tin": {"masked": true}},
                 "contested": [],
                 "local": [{"source": "lawson-lkm", "facility": "LKM", "key": "K-1", "attributes": {"terms": "NET30"}}]}""".formatted(acme));
        assertThat(get(SUPPLIERS + "/" + acme))
                .bodyText()
                .doesNotContain("lockVersion", "inEffect", "mergedFrom", "123456789");
    }

    @Test
    void keepsNumbersAsTheyAre() {
        var item = past.simple("item", 1, "Gauze", "lawson-lkm", Map.of("deviceCount", new BigDecimal("12.50")));

        assertThat(get("/api/v1/domains/item/golden/" + item)).bodyText().contains("\"deviceCount\":12.50");
    }

    @Test
    void aTagSavesReadingAgainWhatDidNotChange() {
        var tag = tag(get(SUPPLIERS + "/SUP-0000001"));
        assertThat(tag).matches("\"1-1-[0-9a-f]{12}\"");

        assertThat(get(SUPPLIERS + "/SUP-0000001", tag)).hasStatus(304).body().isEmpty();
        past.version(acme, "ACTIVE", Map.of("legalName", "Acme Medical"));
        var second = get(SUPPLIERS + "/SUP-0000001", tag);
        assertThat(second).hasStatusOk();
        assertThat(tag(second)).startsWith("\"2-2-");
    }

    @Test
    void aTagNoticesThatAReferenceHealed() {
        var item = past.simple(
                "item", 1, "Gauze", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "V-9")));
        var address = "/api/v1/domains/item/golden/" + item;
        var waiting = tag(get(address));
        assertThat(get(address, waiting)).hasStatus(304);

        past.link(past.record("supplier", "lawson-lkm", "V-9", Map.of()), acme);
        assertThat(get(address, waiting)).hasStatusOk();
    }

    @Test
    void aTagIsNotTheSameForWhoSeesMore() {
        var other = Accounts.of(hub).user(Grant.of(Role.STEWARD).opening("tin"));
        var more = http.get()
                .uri(SUPPLIERS + "/SUP-1")
                .header("Authorization", Accounts.of(hub).bearer(other))
                .exchange();

        assertThat(more).bodyText().contains("123456789");
        assertThat(tag(more)).isNotEqualTo(tag(get(SUPPLIERS + "/SUP-1")));
    }

    @Test
    void canBeReadAtBothTimes() {
        past.later();
        past.version(acme, "ACTIVE", Map.of("legalName", "Acme Medical", "effective", Map.of("to", "2026-12-31")));

        assertThat(get(SUPPLIERS + "/SUP-1?asOf=2026-03-01T08:30:00Z"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Acme");
        assertThat(get(SUPPLIERS + "/SUP-1?validAt=2027-01-01"))
                .bodyJson()
                .extractingPath("$.inEffect")
                .isEqualTo(false);
        assertThat(get(SUPPLIERS + "/SUP-1?asOf=2026-03-01T08:30:00Z&validAt=2027-01-01"))
                .bodyJson()
                .extractingPath("$.inEffect")
                .isEqualTo(true);
        assertThat(get(SUPPLIERS + "/SUP-1?asOf=2020-01-01T00:00:00Z"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The hub did not hold this golden record yet at that time.");
    }

    @Test
    void leadsThroughHistorySourcesAndLineage() {
        past.later();
        past.version(acme, "ACTIVE", Map.of("legalName", "Acme Medical"));

        assertThat(get(SUPPLIERS + "/SUP-1/history?limit=1")).bodyJson().isLenientlyEqualTo("""
                {"items": [{"version": 2, "status": "ACTIVE", "recordedAt": "2026-03-01T09:00:00Z",
                 "correlationId": "past-updated", "changed": ["legalName", "terms", "tin"]}], "hasMore": true}""");
        assertThat(get(SUPPLIERS + "/SUP-1/history/1"))
                .bodyJson()
                .extractingPath("$.content.legalName")
                .isEqualTo("Acme");
        assertThat(get(SUPPLIERS + "/SUP-1/sources")).bodyJson().isLenientlyEqualTo("""
                [{"source": "lawson-lkm", "facility": "LKM", "key": "K-1", "version": 1, "withdrawn": false,
                  "sent": {"legalName": "Acme"}, "standard": {"legalName": "Acme"},
                  "link": {"status": "AUTO", "rule": "DUNS", "since": "2026-03-01T08:00:00Z"}}]""");
        assertThat(get(SUPPLIERS + "/SUP-1/lineage")).bodyJson().isLenientlyEqualTo("""
                [{"attribute": "legalName", "label": "Legal name", "value": "Acme Medical",
                  "others": [{"source": "lawson-lkm", "value": "Acme"}]}]""");
    }

    @Test
    void listsAndLooksUp() {
        past.simple("supplier", 2, "Zenith", "lawson-lkm", Map.of());

        assertThat(get(SUPPLIERS + "?sort=title&order=desc&limit=1")).bodyJson().isLenientlyEqualTo("""
                {"items": [{"number": "SUP-0000002", "title": "Zenith", "version": 1, "status": "ACTIVE", "contested": false}],
                 "hasMore": true}""");
        assertThat(get(SUPPLIERS + "?status=ACTIVE&source=lawson-lkm&facility=LKM&contested=false&title=ac"
                        + "&changedSince=2026-01-01T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(get("/api/v1/domains/supplier/crosswalk?source=lawson-lkm&key=K-2"))
                .bodyJson()
                .isLenientlyEqualTo("""
                [{"golden": {"number": "SUP-0000002", "title": "Zenith", "status": "ACTIVE"}, "version": 1,
                  "keys": [{"source": "lawson-lkm", "facility": "LKM", "key": "K-2"}]}]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        golden?limit=0                           | limit
        golden?limit=501                         | limit
        golden?limit=x                           | limit
        golden?sort=legalName                    | sort
        golden?order=up                          | order
        golden?status=active                     | status
        golden?source=NO                         | source
        golden?facility=lkm                      | facility
        golden?contested=perhaps                 | contested
        golden?changedSince=yesterday            | changedSince
        golden?title=                            | title
        golden?title=a%00b                       | title
        golden?cursor=AAAA                       | cursor
        golden/SUP-1?asOf=yesterday              | asOf
        golden/SUP-1?validAt=2026-02-30          | validAt
        golden/SUP-1/history?limit=201           | limit
        golden/SUP-1/history?cursor=zzz          | cursor
        golden/SUP-1/history/one                 | version
        golden/SUP-1/sources?ended=perhaps       | ended
        crosswalk?source=lawson-lkm&key=a%00b    | key
        crosswalk?scheme=ISBN&value=1            | scheme
        crosswalk?scheme=DUNS&value=1            | value
        crosswalk?scheme=DUNS&value=a%00b        | value
        """)
    void saysWhichParameterIsWrong(String address, String field) {
        assertThat(raw("/api/v1/domains/supplier/" + address))
                .as(address)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "golden/SUP-2",
        "golden/ITM-1",
        "golden/nothing",
        "golden/SUP-2/history",
        "golden/SUP-2/sources",
        "golden/SUP-2/lineage",
        "golden/SUP-1/history/7",
        "golden/SUP-1/history/-1",
        "golden/SUP-1/history/2147483647",
        "crosswalk?source=lawson-lkm&key=none",
        "golden/a%27b",
    })
    void saysThatThereIsNothing(String address) {
        assertThat(raw("/api/v1/domains/supplier/" + address)).as(address).hasStatus(404);
    }

    @Test
    void aLookUpNeedsTwoThings() {
        for (var query : List.of(
                "",
                "?source=lawson-lkm",
                "?scheme=DUNS",
                "?source=lawson-lkm&value=1",
                "?source=lawson-lkm&key=1&scheme=DUNS&value=2")) {
            assertThat(get("/api/v1/domains/supplier/crosswalk" + query))
                    .as(query)
                    .hasStatus(400);
        }
    }

    private MvcTestResult raw(String address) {
        return http.get()
                .uri(URI.create(address))
                .header("Authorization", bearer)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).header("Authorization", bearer).exchange();
    }

    private MvcTestResult get(String address, String tag) {
        return http.get()
                .uri(address)
                .header("Authorization", bearer)
                .header("If-None-Match", tag)
                .exchange();
    }

    private static String tag(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }
}
