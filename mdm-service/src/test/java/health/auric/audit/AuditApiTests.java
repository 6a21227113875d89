package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import java.net.URI;
import java.util.ArrayList;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class AuditApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext hub;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JsonMapper json;

    String auditor;

    @BeforeEach
    void open() {
        auditor = Accounts.of(hub).bearer(Role.AUDITOR);
    }

    @Test
    void entriesAreListedNewestFirst() throws Exception {
        var subject = tell(3, "lane.batch");

        var entries = get("/api/v1/audit/entries?subject=" + subject).path("entries");

        assertThat(entries).hasSize(3);
        var first = entries.get(0);
        assertThat(first.path("seq").asLong())
                .isGreaterThan(entries.get(1).path("seq").asLong());
        assertThat(first.path("actorName").asString()).isEqualTo("dana");
        assertThat(first.path("detail").path("count").asInt()).isEqualTo(2);
        assertThat(first.path("leaves").asInt()).isEqualTo(1);
        assertThat(first.path("root").asString()).matches("[0-9a-f]{64}");
        assertThat(first.path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(first.path("correlationId").asString()).isNotBlank();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() throws Exception {
        var subject = tell(7, "lane.batch");
        var seen = new ArrayList<Integer>();
        var next = "";
        do {
            var page = get("/api/v1/audit/entries?limit=3&subject=" + subject + next);
            page.path("entries")
                    .forEach(
                            entry -> seen.add(entry.path("detail").path("count").asInt()));
            next = page.path("before").isMissingNode()
                    ? ""
                    : "&before=" + page.path("before").asLong();
        } while (!next.isEmpty());

        assertThat(seen).containsExactly(6, 5, 4, 3, 2, 1, 0);
    }

    @Test
    void eachConditionNarrows() throws Exception {
        var subject = tell(2, "test.narrow");
        var actor = new UUID(1, 2);

        assertThat(get("/api/v1/audit/entries?action=test.narrow&actor=" + actor)
                        .path("entries"))
                .hasSize(2);
        assertThat(get("/api/v1/audit/entries?action=test.narrow&actor=" + new UUID(3, 4))
                        .path("entries"))
                .isEmpty();
        assertThat(get("/api/v1/audit/entries?action=test.wide&subject=" + subject)
                        .path("entries"))
                .isEmpty();
        assertThat(get("/api/v1/audit/entries?action=test.narrow&from=2999-01-01T00:00:00Z")
                        .path("entries"))
                .isEmpty();
        assertThat(get("/api/v1/audit/entries?action=test.narrow&until=2999-01-01T00:00:00Z&from=2020-01-01T00:00:00Z")
                        .path("entries"))
                .hasSize(2);
        assertThat(get("/api/v1/audit/entries?until=2020-01-01T00:00:00Z").path("entries"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=1001, limit",
        "limit=many, limit",
        "before=0, before",
        "actor=dana, actor",
        "from=yesterday, from",
        "until=2026-13-01T00:00:00Z, until",
        "action=, action",
        "subject=%00, subject"
    })
    void aWrongConditionIsNamed(String query, String field) {
        var answer = mvc.get()
                .uri(URI.create("/api/v1/audit/entries?" + query))
                .header("Authorization", auditor)
                .exchange();

        assertThat(answer).hasStatus4xxClientError();
        assertThat(answer).bodyText().contains("\"" + field);
    }

    @Test
    void theTrailOfAHubThatWorkedIsVerified() throws Exception {
        tell(5, "lane.batch");

        var report = get("/api/v1/audit/verification");

        assertThat(report.path("intact").asBoolean()).isTrue();
        assertThat(report.path("entries").asLong())
                .isEqualTo(database.sql("select seq from audit.audit_head")
                        .query(Long.class)
                        .single());
        assertThat(report.path("anchors").asInt()).isPositive();
        assertThat(report.has("firstBreak")).isFalse();
    }

    @Test
    void aBreakIsToldWithPlaceAndKind() throws Exception {
        tell(2, "lane.batch");
        var operator = Accounts.of(hub).bearer(Role.OPERATOR);
        long seq = database.sql("select seq from audit.audit_head")
                        .query(Long.class)
                        .single()
                - 1;
        alter("update audit.audit_entry set action = action || '!' where seq = " + seq);

        var report = get("/api/v1/audit/verification", operator);
        alter("update audit.audit_entry set action = rtrim(action, '!') where seq = " + seq);

        assertThat(report.path("intact").asBoolean()).isFalse();
        assertThat(report.path("entries").asLong()).isEqualTo(seq - 1);
        assertThat(report.path("firstBreak").path("seq").asLong()).isEqualTo(seq);
        assertThat(report.path("firstBreak").path("kind").asString()).isEqualTo("ALTERED");
        assertThat(report.path("firstBreak").path("sentence").asString())
                .isEqualTo("Entry " + seq + " is not what was written.");
        assertThat(get("/api/v1/audit/verification").path("intact").asBoolean()).isTrue();
    }

    private void alter(String sql) {
        new TransactionTemplate(manager).executeWithoutResult(_ -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(sql).update();
        });
    }

    private String tell(int count, String action) {
        var subject = "test/" + UUID.randomUUID();
        for (int i = 0; i < count; i++) {
            var told = new AuditRecord(
                    new UUID(1, 2), "dana", action, subject, Map.of("count", i), List.of(new byte[] {1}));
            new TransactionTemplate(manager).executeWithoutResult(_ -> trail.append(told));
        }
        return subject;
    }

    private JsonNode get(String uri) throws Exception {
        return get(uri, auditor);
    }

    private JsonNode get(String uri, String bearer) throws Exception {
        var answer = mvc.get().uri(uri).header("Authorization", bearer).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
