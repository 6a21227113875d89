package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.web.IdempotentOperations.Operation;
import health.auric.web.IdempotentRequests.Claim;
import health.auric.web.IdempotentRequests.Id;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What happens to a request that carries an idempotency key, before and after it is done. */
class IdempotencyFilterTests {

    private final Remembered requests = new Remembered();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<String> done = new ArrayList<>();
    private Operation operation = Operation.IDEMPOTENT;
    private int status = 200;

    @Test
    void withoutAKeyNothingIsRemembered() throws Exception {
        run(new MockHttpServletRequest("PUT", "/api/v1/sources/a/b/c"));

        assertThat(done).hasSize(1);
        assertThat(requests.claimed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/feed", "HEAD, /api/v1/feed", "OPTIONS, /api/v1/feed", "POST, /quarantine"})
    void whatChangesNothingOrIsAPageNeedsNoKey(String method, String uri) throws Exception {
        var request = new MockHttpServletRequest(method, uri);
        request.addHeader("Idempotency-Key", "k-1");
        run(request);

        assertThat(done).hasSize(1);
        assertThat(requests.claimed).isEmpty();
    }

    @Test
    void anOperationThatTakesNoKeySaysSo() throws Exception {
        operation = Operation.PLAIN;
        run(keyed("k-1"));

        assertThat(done).isEmpty();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("Idempotency-Key", "not taken by this operation");
    }

    @Test
    void whatLeadsNowhereIsLeftToWhoeverKnowsWhy() throws Exception {
        operation = Operation.NONE;
        run(keyed("not a key at all"));

        assertThat(done).hasSize(1);
        assertThat(requests.claimed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "0199c3f0-7a1c-7e44-9f5e-2b8a54e0c9d1", "!~\"#{}", "a,b"})
    void anyVisibleWordIsAKey(String key) throws Exception {
        run(keyed(key));

        assertThat(requests.claimed).singleElement().extracting(Id::key).isEqualTo(key);
        assertThat(done).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "k\t1", "schlüssel", "k\u0000"})
    void whatIsNoWordIsNoKey(String key) throws Exception {
        run(keyed(key));

        assertThat(done).isEmpty();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("1 to 255 visible ASCII characters");
    }

    @Test
    void aKeyHasAnEnd() throws Exception {
        run(keyed("k".repeat(255)));
        run(keyed("k".repeat(256)));

        assertThat(done).hasSize(1);
    }

    @Test
    void theFirstOneIsDoneWithItsBodyAndItsAnswerIsKept() throws Exception {
        run(keyed("k-1"));

        assertThat(done).containsExactly("{\"a\":1}");
        assertThat(response.getContentAsString()).isEqualTo("answer");
        assertThat(response.getHeader("Idempotency-Replayed")).isNull();
        assertThat(requests.kept).singleElement().satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("answer".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(requests.forgotten).isEmpty();
    }

    @Test
    void theNextOneGetsTheSameAnswerAndIsNotDone() throws Exception {
        requests.claim =
                new Claim.Answered(new StoredAnswer(201, "ETag: \"0\"", "before".getBytes(StandardCharsets.UTF_8)));
        run(keyed("k-1"));

        assertThat(done).isEmpty();
        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getContentAsString()).isEqualTo("before");
        assertThat(response.getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(response.getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() throws Exception {
        requests.claim = new Claim.Other();
        run(keyed("k-1"));

        assertThat(done).isEmpty();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).doesNotContain("k-1");
    }

    @Test
    void oneThatStillRunsIsWorthAskingForAgain() throws Exception {
        requests.claim = new Claim.Running();
        run(keyed("k-1"));

        assertThat(done).isEmpty();
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "400, true",
        "404, true",
        "422, true",
        "401, false",
        "403, false",
        "429, false",
        "500, false",
        "503, false"
    })
    void whatMayBeTriedAgainIsForgotten(int answered, boolean kept) throws Exception {
        status = answered;
        run(keyed("k-1"));

        assertThat(response.getStatus()).isEqualTo(answered);
        assertThat(requests.kept).hasSize(kept ? 1 : 0);
        assertThat(requests.forgotten).hasSize(kept ? 0 : 1);
    }

    @Test
    void oneThatBreaksOffIsForgotten() {
        FilterChain broken = (_, _) -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> filter().doFilter(keyed("k-1"), response, broken))
                .isInstanceOf(IllegalStateException.class);
        assertThat(requests.kept).isEmpty();
        assertThat(requests.forgotten).isEqualTo(requests.claimed).hasSize(1);
    }

    @Test
    void whatTheRequestAsksForTellsItApart() throws Exception {
        List<Consumer<MockHttpServletRequest>> changes = List.of(
                request -> request.setMethod("DELETE"),
                request -> request.setRequestURI("/api/v1/sources/a/b/d"),
                request -> request.setQueryString("version=7"),
                request -> request.setContentType("text/csv"),
                request -> request.addHeader("If-Match", "\"3\""),
                request -> request.setContent("{\"a\":2}".getBytes(StandardCharsets.UTF_8)));
        run(keyed("k-1"));
        for (var change : changes) {
            var request = keyed("k-1");
            change.accept(request);
            run(request);
        }

        assertThat(requests.claimed)
                .extracting(id -> HexFormat.of().formatHex(id.hash()))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatOnlyTheConnectionSaysDoesNot() throws Exception {
        var again = keyed("k-1");
        again.addHeader("User-Agent", "another try");
        again.addHeader("Traceparent", "00-1-1-00");
        again.setRemoteAddr("192.0.2.7");
        run(keyed("k-1"));
        run(again);

        assertThat(requests.claimed.getLast().hash())
                .isEqualTo(requests.claimed.getFirst().hash());
    }

    @Test
    void aKeyBelongsToWhoSentIt() throws Exception {
        var request = keyed("k-1");
        request.setUserPrincipal(() -> "tess");
        run(request);
        run(keyed("k-1"));

        assertThat(requests.claimed).extracting(Id::principal).containsExactly("tess", "");
    }

    private void run(HttpServletRequest request) throws Exception {
        filter().doFilter(request, response, (asked, answer) -> {
            done.add(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            ((HttpServletResponse) answer).setStatus(status);
            answer.getOutputStream().write("answer".getBytes(StandardCharsets.UTF_8));
        });
    }

    private IdempotencyFilter filter() {
        var mappings = new StaticListableBeanFactory().getBeanProvider(RequestMappingHandlerMapping.class);
        var operations = new IdempotentOperations(mappings) {
            @Override
            Operation of(HttpServletRequest request) {
                return operation;
            }
        };
        return new IdempotencyFilter(operations, requests, new Problems(JsonMapper.shared()));
    }

    private static MockHttpServletRequest keyed(String key) {
        var request = new MockHttpServletRequest("PUT", "/api/v1/sources/a/b/c");
        request.addHeader("Idempotency-Key", key);
        request.setContentType("application/json");
        request.setContent("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /** Remembers in memory, and answers a claim as it is told to. */
    private static class Remembered extends IdempotentRequests {

        private final List<Id> claimed = new ArrayList<>();
        private final List<StoredAnswer> kept = new ArrayList<>();
        private final List<Id> forgotten = new ArrayList<>();
        private @Nullable Claim claim;

        Remembered() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        Claim claim(Id id) {
            claimed.add(id);
            return claim == null ? new Claim.Mine() : claim;
        }

        @Override
        void keep(Id id, StoredAnswer answer) {
            kept.add(answer);
        }

        @Override
        void forget(Id id) {
            forgotten.add(id);
        }
    }
}
