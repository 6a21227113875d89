package health.auric.web;

import health.auric.kernel.Digest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does a request that carries an idempotency key once: sent again by the same caller within a day it gets the same answer,
 * and while the first still runs the others wait for it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final IdempotentOperations operations;
    private final IdempotentRequests requests;
    private final Problems problems;

    IdempotencyFilter(IdempotentOperations operations, IdempotentRequests requests, Problems problems) {
        this.operations = operations;
        this.requests = requests;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Problems.isApi(request) || request.getHeader(HEADER) == null || SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        switch (operations.of(request)) {
            case NONE -> chain.doFilter(request, response);
            case PLAIN -> problems.write(response, Problem.ofField(HEADER, "is not taken by this operation"));
            case IDEMPOTENT -> {
                if (FORM.matcher(key).matches()) {
                    once(key, request, response, chain);
                } else {
                    problems.write(response, Problem.ofField(HEADER, "has 1 to 255 visible ASCII characters"));
                }
            }
        }
    }

    private void once(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = request.getInputStream().readAllBytes();
        } catch (TooLarge tooLarge) {
            problems.write(response, TooLarge.problem());
            return;
        }
        var id = new IdempotentRequests.Id(principal(request), key, hash(request, body));
        switch (requests.claim(id)) {
            case IdempotentRequests.Claim.Mine _ -> run(id, new RereadRequest(request, body), response, chain);
            case IdempotentRequests.Claim.Answered(var answer) -> replay(answer, response);
            case IdempotentRequests.Claim.Other _ ->
                problems.write(
                        response,
                        ProblemKind.UNPROCESSABLE,
                        "This Idempotency-Key was used for another request within the last day.");
            case IdempotentRequests.Claim.Running _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                problems.write(
                        response, ProblemKind.CONFLICT, "The first request with this Idempotency-Key still runs.");
            }
        }
    }

    private void run(
            IdempotentRequests.Id id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, caught);
            var answer = StoredAnswer.of(caught);
            if (answer.isFinal()) {
                requests.keep(id, answer);
                kept = true;
            }
        } finally {
            if (!kept) {
                requests.forget(id);
            }
        }
        caught.copyBodyToResponse();
    }

    private static void replay(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setHeader(REPLAYED, "true");
        answer.write(response);
    }

    private static String principal(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
    }

    private static byte[] hash(HttpServletRequest request, byte[] body) {
        var head = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getContentType()),
                String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                "");
        return Digest.of(head.getBytes(StandardCharsets.UTF_8), body);
    }
}
