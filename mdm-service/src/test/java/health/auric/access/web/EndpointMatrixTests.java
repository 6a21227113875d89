package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Calls every address of the running hub as everybody, for an object in one's scope and for one outside of it, and
 * compares the answers with {@code endpoint-matrix.csv}. An address that is not listed fails with the line to add: read
 * it before adding it.
 */
@HubTest
class EndpointMatrixTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    @Test
    void everybodyGetsEverywhereExactlyWhatTheMatrixSays() {
        var expected = Matrix.expected();
        List<String> wrong = new ArrayList<>();
        var actual = measure(wrong);

        actual.forEach((row, statuses) -> {
            var known = expected.get(row);
            if (known == null) {
                wrong.add("not listed, add: " + row + "," + statuses);
            } else if (!known.equals(statuses)) {
                wrong.add("differs: " + row + "," + statuses + "\n      listed: " + row + "," + known);
            }
        });
        expected.keySet().stream()
                .filter(row -> !actual.containsKey(row))
                .forEach(row -> wrong.add("no such address, remove: " + row));

        assertThat(wrong)
                .as("%s, columns %s", Matrix.EXPECTED, String.join(",", Cast.COLUMNS))
                .isEmpty();
    }

    @Test
    void theMatrixHasOneStatusForEachColumn() {
        assertThat(Matrix.expected())
                .allSatisfy((row, statuses) -> assertThat(statuses.split(","))
                        .as(row)
                        .hasSameSizeAs(Cast.COLUMNS)
                        .allMatch(status -> status.matches("[2-5]\\d\\d")));
    }

    @Test
    void nothingFailsInside() {
        assertThat(Matrix.expected())
                .allSatisfy((row, statuses) -> assertThat(statuses).as(row).doesNotContain("500"));
    }

    @Test
    void strangersReachOnlyTheDoor() {
        var open = List.of("/login", "/setup", "/error", "/api/v1/openapi");

        assertThat(Matrix.expected()).allSatisfy((row, statuses) -> {
            if (open.stream().noneMatch(door -> row.split(",")[1].equals(door))) {
                assertThat(statuses).as(row).matches("(302|401|403),.*");
            }
        });
    }

    private Map<String, String> measure(List<String> wrong) {
        MatrixWorld.prepare(hub);
        var cast = Cast.of(hub, http);
        var requests = new MatrixRequests(http, cast, Matrix.objects(), Matrix.bodies());
        Map<String, String> rows = new TreeMap<>();
        for (var endpoint : Endpoint.all(hub)) {
            for (var object : endpoint.objects()) {
                try {
                    rows.put(endpoint.row(object), requests.statuses(endpoint, object));
                } catch (IllegalStateException e) {
                    wrong.add(e.getMessage());
                }
            }
        }
        return rows;
    }
}
