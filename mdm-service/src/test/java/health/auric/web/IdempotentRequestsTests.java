package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.kernel.Digest;
import health.auric.web.IdempotentRequests.Claim;
import health.auric.web.IdempotentRequests.Id;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do a request that carries a key, and who gets the answer of before. */
@HubTest
class IdempotentRequestsTests {

    private static final StoredAnswer CREATED = new StoredAnswer(
            201, "Content-Type: application/json\nETag: \"0\"", "{\"ö\":1}".getBytes(StandardCharsets.UTF_8));

    @Autowired
    IdempotentRequests requests;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodySentAnything() {
        database.sql("delete from web.idempotent_request").update();
    }

    @Test
    void theFirstOneDoesItAndTheNextGetsItsAnswer() {
        var id = id("tess", "k-1", "body");

        assertThat(requests.claim(id)).isInstanceOf(Claim.Mine.class);
        requests.keep(id, CREATED);

        assertThat(requests.claim(id)).isInstanceOfSatisfying(Claim.Answered.class, again -> {
            assertThat(again.answer().status()).isEqualTo(201);
            assertThat(again.answer().headers()).isEqualTo(CREATED.headers());
            assertThat(again.answer().body()).isEqualTo(CREATED.body());
        });
    }

    @Test
    void anotherRequestUnderTheSameKeyIsNotMistakenForIt() {
        requests.claim(id("tess", "k-1", "body"));

        assertThat(requests.claim(id("tess", "k-1", "other body"))).isInstanceOf(Claim.Other.class);
        requests.keep(id("tess", "k-1", "body"), CREATED);
        assertThat(requests.claim(id("tess", "k-1", "other body"))).isInstanceOf(Claim.Other.class);
    }

    @Test
    void keysAreOfTheirSender() {
        assertThat(requests.claim(id("tess", "k-1", "body"))).isInstanceOf(Claim.Mine.class);
        assertThat(requests.claim(id("omar", "k-1", "body"))).isInstanceOf(Claim.Mine.class);
        assertThat(requests.claim(id("tess", "K-1", "body"))).isInstanceOf(Claim.Mine.class);
    }

    @Test
    void whatCameToNothingMayBeDoneAgain() {
        var id = id("tess", "k-1", "body");
        requests.claim(id);
        requests.forget(id);

        assertThat(requests.claim(id)).isInstanceOf(Claim.Mine.class);
        assertThat(requests.claim(id("tess", "k-2", "body"))).isInstanceOf(Claim.Mine.class);
    }

    @Test
    void afterADayTheKeyIsFree() {
        var id = id("tess", "k-1", "body");
        requests.claim(id);
        requests.keep(id, CREATED);
        aged("23 hours");
        assertThat(requests.claim(id)).isInstanceOf(Claim.Answered.class);

        aged("25 hours");
        assertThat(requests.claim(id("tess", "k-1", "other body"))).isInstanceOf(Claim.Mine.class);
    }

    @Test
    void oneWhoseNodeWasCutOffIsDoneByTheNext() {
        var id = id("tess", "k-1", "body");
        requests.claim(id);
        aged("61 seconds");

        assertThat(requests.claim(id)).isInstanceOf(Claim.Mine.class);
    }

    @Test
    void anAnswerIsKeptHoweverLongAgoItsRequestBegan() {
        var id = id("tess", "k-1", "body");
        requests.claim(id);
        requests.keep(id, CREATED);
        aged("2 hours");

        assertThat(requests.claim(id)).isInstanceOf(Claim.Answered.class);
    }

    @Test
    void whileTheFirstRunsTheOthersWaitForItsAnswer() throws Exception {
        var id = id("tess", "k-1", "body");
        requests.claim(id);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = others.submit(() -> requests.claim(id));
            var third = others.submit(() -> requests.claim(id));
            requests.keep(id, CREATED);

            assertThat(second.get()).isInstanceOf(Claim.Answered.class);
            assertThat(third.get()).isInstanceOf(Claim.Answered.class);
        }
    }

    @Test
    void ofManyAtOnceExactlyOneDoesIt() throws Exception {
        var id = id("tess", "k-1", "body");
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = IntStream.range(0, 6)
                    .mapToObj(_ -> senders.submit(() -> {
                        var claim = requests.claim(id);
                        if (claim instanceof Claim.Mine) {
                            requests.keep(id, CREATED);
                        }
                        return claim;
                    }))
                    .toList();
            int mine = 0;
            for (var claim : claims) {
                mine += claim.get() instanceof Claim.Mine ? 1 : 0;
            }

            assertThat(mine).isEqualTo(1);
        }
    }

    private void aged(String interval) {
        database.sql("update web.idempotent_request set since = now() - cast(:age as interval)")
                .param("age", interval)
                .update();
    }

    private static Id id(String principal, String key, String body) {
        return new Id(principal, key, Digest.of(body));
    }
}
