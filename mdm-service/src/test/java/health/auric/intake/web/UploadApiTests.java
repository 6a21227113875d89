package health.auric.intake.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class UploadApiTests {

    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final String HEADER =
            "key,legalName,roles,addresses.line1,addresses.city,addresses.state,addresses.postal\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    @Autowired
    JdbcClient database;

    @Autowired
    SourceRegister register;

    @Autowired
    JsonMapper json;

    private String bearer = "";

    @BeforeEach
    void aSourceAndItsSender() {
        database.sql("truncate intake.landed_change, intake.quarantined_change, intake.rejected_row, intake.batch")
                .update();
        Actors.asSystem(() ->
                register.register(new Source(LAWSON, "Lawson, Lakemont", "erp", LAKEMONT, 80, "LAW", 1), LAKEMONT));
        bearer = Accounts.of(hub).bearer(Role.ONBOARDER);
    }

    @Test
    void anUploadIsReceivedAndThenLands() {
        var answer = http.post()
                .uri("/api/v1/sources/lawson-lkm/supplier/batches")
                .header("Authorization", bearer)
                .contentType("text/csv")
                .content(HEADER + rows(1, 2500))
                .exchange();

        assertThat(answer).hasStatus(202);
        assertThat(answer.getResponse().getHeader("Location")).startsWith("/api/v1/batches/");
        var read = read(requireNonNull(answer.getResponse().getHeader("Location")));
        assertCounts(read, 2500, 2500, 0, 0, 0, 0);
        assertThat(read.path("pending").asInt()).isEqualTo(2500);
        assertThat(database.sql("select count(distinct key) from intake.landed_change")
                        .query(Long.class)
                        .single())
                .isEqualTo(2500);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        upload("text/csv", HEADER + rows(1, 20));

        assertCounts(upload("text/csv", HEADER + rows(1, 20)), 20, 0, 20, 0, 0, 0);
    }

    @Test
    void everyRowIsCountedOnceAndWhatDidNotLandIsExplained() {
        var file = HEADER
                + rows(1, 3)
                + "=V-4,Northmere,DISTRIBUTOR,1 Main St\n"
                + ",Northmere,DISTRIBUTOR,1 Main St,Albany,NY,12207\n"
                + "V-6,,DISTRIBUTOR,1 Main St,Albany,NY,12207\n"
                + "V-1,Another Name,DISTRIBUTOR,1 Main St,Albany,NY,12207\n";

        var batch = upload("text/csv", file);

        assertCounts(batch, 7, 3, 0, 0, 1, 3);
        assertThat(errors(batch).lines())
                .containsExactly(
                        "row,key,outcome,column,code,message",
                        "5,,rejected,,columns,\"This row has 4 values, the header has 7.\"",
                        "6,,rejected,key,key,The key is missing.",
                        "7,V-6,quarantined,legalName,required,A value is required here.",
                        "8,V-1,rejected,,contradiction,The source sent other content for this key at the same version or time.");
    }

    @Test
    void aFileWithAnUnknownColumnIsRefusedBeforeAnyRowLands() {
        var batch = upload("text/csv", "key,legalNmae,roles\nV-1,Northmere,DISTRIBUTOR\n");

        assertThat(batch.path("state").asString()).isEqualTo("FAILED");
        assertThat(batch.path("reason").asString()).contains("legalNmae", "did you mean legalName?");
        assertCounts(batch, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void takesOneJsonObjectOnEachLine() {
        var content =
                "{\"legalName\":\"Northmere\",\"roles\":[\"DISTRIBUTOR\"],\"addresses\":[{\"line1\":\"1 Main St\","
                        + "\"city\":\"Albany\",\"state\":\"NY\",\"postal\":\"12207\"}]}";
        var file = "{\"key\":\"V-1\",\"version\":7,\"content\":" + content + "}\n"
                + "{\"key\":\"V-1\",\"version\":6,\"content\":" + content.replace("Northmere", "Older Name") + "}\n"
                + "{\"key\":\"V-2\",\"changedAt\":\"2026-11-20T09:41:07Z\"," + content.substring(1) + "\n"
                + "not json\n"
                + "{\"key\":\"V-3\",\"version\":1,\"withdrawn\":true}\n";

        var batch = upload("application/x-ndjson", file);

        assertCounts(batch, 5, 3, 0, 1, 0, 1);
        assertThat(errors(batch)).contains("4,,rejected,,json,");
    }

    @Test
    void takesTheEncodingAndTheDelimiterOfTheSender() {
        var file = "key;legalName;roles;addresses[0].line1;addresses[0].city;addresses[0].state;addresses[0].postal\n"
                + "V-1;\"Löwen; Brüder\";DISTRIBUTOR|MANUFACTURER;1 Main St;Albany;NY;12207\n";

        assertCounts(upload("text/csv;charset=windows-1252", file, Charset.forName("windows-1252")), 1, 1, 0, 0, 0, 0);
        assertThat(database.sql("select sent from intake.landed_change")
                        .query(String.class)
                        .single())
                .contains("Löwen; Brüder", "[\"DISTRIBUTOR\",\"MANUFACTURER\"]");
    }

    @Test
    void aRowTheDatabaseCannotHoldIsRejectedAlone() {
        var batch =
                upload("text/csv", HEADER + rows(1, 9) + "V-\0,North\0mere,DISTRIBUTOR,1 Main St,Albany,NY,12207\n");

        assertCounts(batch, 10, 9, 0, 0, 0, 1);
        assertThat(errors(batch)).contains("not-stored");
    }

    @Test
    void tellsHowFarItIsUntilItEnds() {
        var batch = upload("text/csv", "key,nothing\n1,2\n");

        var events = http.get()
                .uri("/api/v1/batches/" + batch.path("id").asString() + "/events")
                .header("Authorization", bearer)
                .exchange();

        assertThat(events).hasContentType("text/event-stream;charset=UTF-8");
        assertThat(events)
                .bodyText()
                .startsWith("event: end\ndata: {")
                .contains("FAILED")
                .endsWith("\n\n");
    }

    @Test
    void aBatchThatIsReadCannotBeCanceled() {
        var batch = upload("text/csv", HEADER + rows(1, 1));

        assertThat(http.delete()
                        .uri("/api/v1/batches/" + batch.path("id").asString())
                        .header("Authorization", bearer))
                .hasStatus(409);
    }

    @Test
    void listsTheNewestFirst() {
        var first = upload("text/csv", HEADER + rows(1, 1));
        var second = upload("text/csv", HEADER + rows(2, 1));

        var list = http.get()
                .uri("/api/v1/batches")
                .header("Authorization", bearer)
                .exchange();
        assertThat(list)
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(second.path("id").asString(), first.path("id").asString());
    }

    @Test
    void whoMayNotSendIsRefusedBeforeTheBodyIsRead() {
        var steward = Accounts.of(hub).bearer(Role.STEWARD);

        assertThat(http.post()
                        .uri("/api/v1/sources/lawson-lkm/supplier/batches")
                        .header("Authorization", steward)
                        .contentType("text/csv")
                        .content("key\n"))
                .hasStatus(403);
    }

    private static String rows(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "V-" + i + ",Northmere " + i + ",DISTRIBUTOR,1 Main St,Albany,NY,12207\n")
                .collect(Collectors.joining());
    }

    private JsonNode upload(String type, String file) {
        return upload(type, file, StandardCharsets.UTF_8);
    }

    private JsonNode upload(String type, String file, Charset charset) {
        var answer = http.post()
                .uri("/api/v1/sources/lawson-lkm/supplier/batches")
                .header("Authorization", bearer)
                .header("Content-Type", type)
                .content(file.getBytes(charset))
                .exchange();
        assertThat(answer).hasStatus(202);
        return read(requireNonNull(answer.getResponse().getHeader("Location")));
    }

    /** The batch once it is read to its end; here no lane runs that would decide it. */
    private JsonNode read(String location) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        var id = location.substring(location.lastIndexOf('/') + 1);
        while (!database.sql(
                        "select read_at is not null or ended_at is not null from intake.batch where id = :id::uuid")
                .param("id", id)
                .query(Boolean.class)
                .single()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(10_000_000);
        }
        var answer = http.get().uri(location).header("Authorization", bearer).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private String errors(JsonNode batch) {
        var answer = http.get()
                .uri("/api/v1/batches/" + batch.path("id").asString() + "/errors")
                .header("Authorization", bearer)
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void assertCounts(
            JsonNode batch, int rows, int landed, int unchanged, int older, int quarantined, int rejected) {
        assertThat(new int[] {
                    batch.path("rows").asInt(),
                    batch.path("landed").asInt(),
                    batch.path("unchanged").asInt(),
                    batch.path("older").asInt(),
                    batch.path("quarantined").asInt(),
                    batch.path("rejected").asInt()
                })
                .as("%s", batch)
                .containsExactly(rows, landed, unchanged, older, quarantined, rejected);
    }
}
