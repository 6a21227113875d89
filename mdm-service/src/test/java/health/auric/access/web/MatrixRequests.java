package health.auric.access.web;

import health.auric.access.web.Cast.Member;
import health.auric.access.web.Matrix.Examples;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Makes the requests of the matrix: valid ones, so that only the right and the scope decide about the answer. */
final class MatrixRequests {

    /** A tag that no object has: who may change it is told so (412), and nothing is changed. */
    private static final String NEVER = "\"999999\"";

    private final MockMvcTester http;
    private final Cast cast;
    private final Map<String, Examples> objects;
    private final Map<String, String> bodies;

    MatrixRequests(MockMvcTester http, Cast cast, Map<String, Examples> objects, Map<String, String> bodies) {
        this.http = http;
        this.cast = cast;
        this.objects = objects;
        this.bodies = bodies;
    }

    String statuses(Endpoint endpoint, String object) {
        return Cast.COLUMNS.stream()
                .map(column -> Integer.toString(status(endpoint, object, cast.member(column))))
                .collect(Collectors.joining(","));
    }

    private int status(Endpoint endpoint, String object, Member member) {
        var path = endpoint.filled(variable -> example(endpoint, variable, object, member));
        var answer = endpoint.isApi()
                ? asProgram(endpoint, URI.create(path), member)
                : member.browser().send(HttpMethod.valueOf(endpoint.method()), URI.create(path), form(endpoint));
        // What no resolver took reaches the server as an error of the hub.
        return answer.getUnresolvedException() == null ? answer.getResponse().getStatus() : 500;
    }

    private MvcTestResult asProgram(Endpoint endpoint, URI uri, Member member) {
        var request =
                http.method(HttpMethod.valueOf(endpoint.method())).uri(uri).header("If-Match", NEVER);
        if (member.bearer() != null) {
            request = request.header("Authorization", member.bearer());
        }
        if (endpoint.writes()) {
            var body = body(endpoint);
            var type = body.startsWith("{") || body.startsWith("[") ? "application/json" : "text/csv";
            request = request.contentType(type).content(body);
        }
        return request.exchange();
    }

    private String form(Endpoint endpoint) {
        return endpoint.writes() ? body(endpoint) : "";
    }

    private String body(Endpoint endpoint) {
        var body = bodies.get(endpoint.method() + " " + endpoint.path());
        if (body == null) {
            throw new IllegalStateException("endpoint-matrix-bodies.txt needs a line with a valid body: "
                    + endpoint.method() + " " + endpoint.path() + " {…}");
        }
        // Some things can be made only once under one name.
        return body.replace("@unique", "m" + UUID.randomUUID().toString().substring(0, 8))
                .replace("@soon", Instant.now().plus(Duration.ofHours(1)).toString());
    }

    private String example(Endpoint endpoint, String variable, String object, Member member) {
        var examples = objects.getOrDefault(endpoint.path() + "#" + variable, objects.get(variable));
        if (examples == null) {
            throw new IllegalStateException("endpoint-matrix-objects.csv needs a line with examples: " + endpoint.path()
                    + "," + variable + ",<own>,<other>");
        }
        return cast.resolve(object.equals("own") ? examples.own() : examples.other(), member);
    }
}
