package health.auric.intake.web;

import static health.auric.intake.web.Sender.NORTHMERE;
import static health.auric.intake.web.Sender.text;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.intake.LandedChanges;
import health.auric.kernel.DomainName;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A request that is sent again with its idempotency key is answered again, and done once. */
@HubTest
class RepeatedRequestsTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    @Autowired
    LandedChanges landed;

    @Autowired
    JdbcClient database;

    private Sender sender;

    @BeforeEach
    void aSource() {
        database.sql("truncate intake.landed_change, intake.quarantined_change, intake.tally, web.idempotent_request")
                .update();
        sender = Sender.of(hub);
    }

    @Test
    void sentAgainWithItsKeyItIsAnsweredAndNotDone() {
        var first = put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "order-66");
        database.sql("truncate intake.landed_change").update();

        var again = put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "order-66");

        assertThat(again).hasStatus(202).hasHeader("Idempotency-Replayed", "true");
        assertThat(first).doesNotContainHeader("Idempotency-Replayed");
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(again.getResponse().getContentType())
                .isEqualTo(first.getResponse().getContentType());
        assertThat(landed.next(SUPPLIER, 10)).isEmpty();
    }

    @Test
    void aRefusalIsRepeatedAsWell() {
        var first = put("/lawson-lkm/supplier/V-1?wait=0", "{}", "Idempotency-Key", "k");
        var again = put("/lawson-lkm/supplier/V-1?wait=0", "{}", "Idempotency-Key", "k");

        assertThat(first).hasStatus(422);
        assertThat(again).hasStatus(422).hasHeader("Idempotency-Replayed", "true");
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "k");

        assertThat(put("/lawson-lkm/supplier/V-2?wait=0", NORTHMERE, "Idempotency-Key", "k"))
                .hasStatus(422);
        assertThat(put("/lawson-lkm/supplier/V-1?wait=0", "{}", "Idempotency-Key", "k"))
                .hasStatus(422);
        assertThat(landed.next(SUPPLIER, 10)).hasSize(1);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "k");
        sender = sender.as(Accounts.of(hub).bearer(Role.ONBOARDER));

        assertThat(put("/lawson-lkm/supplier/V-2?wait=0", NORTHMERE, "Idempotency-Key", "k"))
                .hasStatus(202)
                .doesNotContainHeader("Idempotency-Replayed");
    }

    @Test
    void afterADayTheKeyIsFree() {
        put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "k");
        database.sql("update web.idempotent_request set since = now() - interval '25 hours'")
                .update();

        assertThat(put("/lawson-lkm/supplier/V-2?wait=0", NORTHMERE, "Idempotency-Key", "k"))
                .hasStatus(202);
    }

    @Test
    void whatANodeDidNotFinishIsDoneByTheNext() {
        put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "k");
        database.sql("update web.idempotent_request set since = now() - interval '2 minutes', status = null")
                .update();
        database.sql("truncate intake.landed_change").update();

        assertThat(put("/lawson-lkm/supplier/V-1?wait=0", NORTHMERE, "Idempotency-Key", "k"))
                .hasStatus(202);
        assertThat(landed.next(SUPPLIER, 10)).hasSize(1);
    }

    @Test
    void sixteenAtOnceWithOneKeyHaveOneEffectAndOneAnswer() throws Exception {
        Callable<MvcTestResult> send = () -> put("/lawson-lkm/supplier/V-1?wait=1", NORTHMERE, "Idempotency-Key", "k");
        Set<String> answers = new HashSet<>();
        int replayed = 0;
        try (var senders = Executors.newFixedThreadPool(16)) {
            for (var sent :
                    senders.invokeAll(IntStream.range(0, 16).mapToObj(_ -> send).toList())) {
                assertThat(sent.get()).hasStatus(202);
                answers.add(text(sent.get()));
                replayed += sent.get().getResponse().getHeader("Idempotency-Replayed") == null ? 0 : 1;
            }
        }

        assertThat(answers).hasSize(1);
        assertThat(replayed).isEqualTo(15);
        assertThat(landed.next(SUPPLIER, 20)).hasSize(1);
    }

    @Test
    void anOperationThatTakesNoKeySaysSo() {
        var answer = http.post()
                .uri("/api/v1/tokens")
                .header("Authorization", sender.bearer())
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).contains("Idempotency-Key");
    }

    private MvcTestResult put(String path, String content, String... headers) {
        return sender.put(path, content, headers);
    }
}
