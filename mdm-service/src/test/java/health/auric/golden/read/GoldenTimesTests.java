package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A golden record as it was at a moment, as it holds on a day, and both. */
@HubTest
class GoldenTimesTests extends GoldenReading {

    @Test
    void isWhatItWasAtEveryPastMoment() {
        var first = past.now();
        var record = past.record("supplier", "lawson-lkm", "V-1", Map.of("legalName", "Acme", "terms", "NET30"));
        var id = past.golden("supplier", 1, "Acme", Map.of("legalName", "Acme"));
        past.link(record, id);
        var second = past.later().now();
        past.resend(
                record, Map.of("legalName", "Acme", "terms", "NET45"), Map.of("legalName", "Acme", "terms", "NET45"));
        var third = past.later().now();
        past.version(id, "ACTIVE", Map.of("legalName", "Acme Medical"));
        var fourth = past.later().now();
        past.unlink(record);
        past.version(id, "RETIRED", Map.of("legalName", "Acme Medical"));
        past.later();

        record Moment(Instant at, int version, String status, String title, List<String> terms) {}
        for (var moment : List.of(
                new Moment(first, 1, "ACTIVE", "Acme", List.of("NET30")),
                new Moment(second.minusMillis(1), 1, "ACTIVE", "Acme", List.of("NET30")),
                new Moment(second, 1, "ACTIVE", "Acme", List.of("NET45")),
                new Moment(third, 2, "ACTIVE", "Acme Medical", List.of("NET45")),
                new Moment(fourth.minusNanos(1000), 2, "ACTIVE", "Acme Medical", List.of("NET45")),
                new Moment(fourth, 3, "RETIRED", "Acme", List.of()))) {
            var then = system(id.toString(), new When(moment.at(), null));
            assertThat(new Moment(
                            moment.at(),
                            then.version(),
                            then.status(),
                            then.title(),
                            then.local().stream()
                                    .map(local ->
                                            String.valueOf(local.attributes().get("terms")))
                                    .toList()))
                    .isEqualTo(moment);
        }
        assertThatThrownBy(() -> system(id.toString(), new When(first.minusMillis(1), null)))
                .hasMessage("The hub did not hold this golden record yet at that time.");
    }

    @Test
    void onlyMembersInEffectOnTheDayAreShown() {
        var id = past.simple(
                "supplier",
                1,
                "Acme",
                "lawson-lkm",
                Map.of(
                        "legalName", "Acme",
                        "effective", Map.of("from", "2020-01-01", "to", "2026-06-30"),
                        "addresses",
                                List.of(
                                        Map.of("city", "Old", "valid", Map.of("to", "2025-12-31")),
                                        Map.of("city", "New", "valid", Map.of("from", "2026-01-01")),
                                        Map.of("city", "Always"))));

        assertThat(cities(id, "2025-12-31")).containsExactly("Old", "Always");
        assertThat(cities(id, "2026-01-01")).containsExactly("New", "Always");
        assertThat(on(id, "2026-06-30").inEffect()).isTrue();
        assertThat(on(id, "2026-07-01").inEffect()).isFalse();
        assertThat(on(id, "2019-12-31").inEffect()).isFalse();
        assertThat(system(id.toString(), When.NOW).inEffect()).isNull();
        assertThat(system(id.toString(), When.NOW).content().get("addresses"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void bothTimesCanBeCombined() {
        var id = past.simple(
                "supplier",
                1,
                "Acme",
                "lawson-lkm",
                Map.of("addresses", List.of(Map.of("city", "Old", "valid", Map.of("to", "2026-12-31")))));
        var then = past.now();
        past.later();
        past.version(
                id,
                "ACTIVE",
                Map.of(
                        "addresses",
                        List.of(
                                Map.of("city", "Old", "valid", Map.of("to", "2026-05-31")),
                                Map.of("city", "New", "valid", Map.of("from", "2026-06-01")))));

        var day = LocalDate.parse("2026-07-01");
        assertThat(cities(system(id.toString(), new When(then, day)))).containsExactly("Old");
        assertThat(cities(system(id.toString(), new When(null, day)))).containsExactly("New");
    }

    @Test
    void aVersionIsAsItWasRecorded() {
        var id = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));
        past.later();
        past.version(id, "ACTIVE", Map.of("legalName", "Acme Medical"));

        assertThat(Actors.asSystem(() -> records.version(SUPPLIER, "SUP-0000001", 1))
                        .content())
                .containsEntry("legalName", "Acme");
        assertThatThrownBy(() -> Actors.asSystem(() -> records.version(SUPPLIER, "SUP-0000001", 3)))
                .hasMessage("This golden record has no version 3; its last is 2.");
        assertThat(id).isNotNull();
    }
}
