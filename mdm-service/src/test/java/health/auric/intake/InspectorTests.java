package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.DomainDefinition;
import health.auric.model.Finding;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a change and what tells it apart, before anything is written. */
class InspectorTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");

    private final Inspector inspector = new Inspector(JsonMapper.shared());

    @Test
    void whatWasSentIsKeptBesideItsStandardForm() {
        var checked = inspect(northmere("NORTHMERE   SURGICAL, INC"));

        assertThat(checked.lands()).isTrue();
        assertThat(checked.sent()).contains("NORTHMERE   SURGICAL, INC");
        assertThat(checked.standard()).doesNotContain("NORTHMERE   SURGICAL").contains("legalName");
    }

    @Test
    void whatDoesNotConformSaysWhyAndDoesNotLand() {
        var content = northmere("Northmere");
        content.remove("roles");
        content.put("gln", "9520000000012");
        var checked = inspect(content);

        assertThat(checked.lands()).isFalse();
        assertThat(checked.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("gln", "roles");
    }

    @Test
    void aWarningAloneStopsNothing() {
        var warning = new Finding("phone", Finding.Severity.WARNING, "placeholder", "This looks like a placeholder.");
        var note = new Finding("phone", Finding.Severity.INFO, "placeholder", "This looks like a placeholder.");
        var error = new Finding("gln", Finding.Severity.ERROR, "identifier", "The check digit is wrong.");

        assertThat(found(warning, note).lands()).isTrue();
        assertThat(found(warning, error).lands()).isFalse();
        assertThat(found().lands()).isTrue();
    }

    @Test
    void theOrderInWhichAttributesAreSentMakesNoDifference() {
        var one = northmere("Northmere");
        var other = new LinkedHashMap<String, Object>();
        one.sequencedEntrySet().reversed().forEach(entry -> other.put(entry.getKey(), entry.getValue()));

        assertThat(inspect(other).hash()).isEqualTo(inspect(one).hash());
        assertThat(inspect(other).sent()).isNotEqualTo(inspect(one).sent());
    }

    @Test
    void theOrderInsideOfAGroupMakesNoDifferenceEither() {
        var one = northmere("Northmere");
        var address = new LinkedHashMap<String, Object>();
        address.put("country", "US");
        address.put("postal", "44101");
        address.put("state", "OH");
        address.put("city", "DUNMERE");
        address.put("line1", "2210 QUARRY RIDGE RD");
        address.put("use", "ORDER");
        var other = northmere("Northmere");
        other.put("addresses", List.of(address));

        assertThat(inspect(other).hash()).isEqualTo(inspect(one).hash());
    }

    @Test
    void anyOtherValueMakesOneEvenIfItsStandardFormIsTheSame() {
        var one = inspect(northmere("NORTHMERE"));
        var other = inspect(northmere(" NORTHMERE "));

        assertThat(other.standard()).isEqualTo(one.standard());
        assertThat(other.hash()).isNotEqualTo(one.hash());
    }

    @Test
    void everyWithdrawalIsLikeEveryOtherAndLikeNoContent() {
        var withdrawals = inspector.inspect(
                SUPPLIER,
                List.of(
                        Arrival.withdrawal("V-1", SourcePosition.version(1), MONDAY),
                        Arrival.withdrawal("V-2", SourcePosition.version(9), MONDAY)));

        assertThat(withdrawals.getFirst().hash())
                .isEqualTo(withdrawals.getLast().hash());
        assertThat(withdrawals).allSatisfy(each -> {
            assertThat(each.lands()).isTrue();
            assertThat(each.sent()).isEqualTo("{}");
            assertThat(each.standard()).isEqualTo("{}");
        });
        assertThat(inspect(new LinkedHashMap<>()).hash())
                .isNotEqualTo(withdrawals.getFirst().hash());
    }

    @Test
    void aSealedValueIsKeptNowhereReadably() {
        var content = northmere("Northmere");
        content.put("ssn", "219-09-9999");
        var checked = inspect(content);

        assertThat(checked.sent()).contains("\"ssn\"").doesNotContain("219-09", "219099999");
        assertThat(checked.standard()).doesNotContain("219-09", "219099999");
    }

    @Test
    void aSealedValueThatWasRefusedLeavesNothingBehind() {
        var content = northmere("Northmere");
        content.put("ssn", "21-909-999");
        var checked = inspect(content);

        assertThat(checked.asSent()).doesNotContainKey("ssn");
        assertThat(checked.sent()).doesNotContain("909");
        assertThat(checked.findings()).extracting(Finding::path).contains("ssn");
    }

    @Test
    void manyComeBackInTheOrderTheyWereSent() {
        var arrivals = IntStream.range(0, 200)
                .mapToObj(i -> Arrival.of("V-" + i, SourcePosition.version(i), MONDAY, northmere("Northmere " + i)))
                .toList();

        assertThat(inspector.inspect(SUPPLIER, arrivals))
                .extracting(checked -> checked.arrival().key())
                .containsExactlyElementsOf(arrivals.stream().map(Arrival::key).toList());
    }

    @Test
    void onItsWayIntoQuarantineItKeepsItsRowAndItsPlace() {
        var batch = new UUID(3, 4);
        var arrival =
                Arrival.of("V-1", SourcePosition.version(7), MONDAY, Map.of()).at(17);
        var checked = inspector.inspect(SUPPLIER, List.of(arrival)).getFirst();
        var stopped = checked.stopped(batch, "c-1");

        assertThat(stopped.key()).isEqualTo("V-1");
        assertThat(stopped.row()).isEqualTo(17);
        assertThat(stopped.batch()).isEqualTo(batch);
        assertThat(stopped.position()).isEqualTo(SourcePosition.version(7));
        assertThat(stopped.correlationId()).isEqualTo("c-1");
        assertThat(stopped.findings()).isEqualTo(checked.findings()).isNotEmpty();
    }

    @Test
    void ofTwoAboutOneKeyTheLaterPlaceCountsAndOfEqualOnesTheLaterArrival() {
        var early = stopped(1, "early");
        var late = stopped(2, "late");
        var again = stopped(2, "again");

        assertThat(early.newer(late)).isSameAs(late);
        assertThat(late.newer(early)).isSameAs(late);
        assertThat(late.newer(again)).isSameAs(again);
    }

    private static Stopped stopped(long version, String correlationId) {
        return new Checked(
                        Arrival.of("V-1", SourcePosition.version(version), MONDAY, Map.of()),
                        Map.of(),
                        "{}",
                        "{}",
                        List.of(),
                        new byte[32])
                .stopped(null, correlationId);
    }

    private static Checked found(Finding... findings) {
        var arrival = Arrival.of("V-1", SourcePosition.version(1), MONDAY, Map.of());
        return new Checked(arrival, Map.of(), "{}", "{}", List.of(findings), new byte[32]);
    }

    private Checked inspect(Map<String, Object> content) {
        return inspector
                .inspect(SUPPLIER, List.of(Arrival.of("V-1", SourcePosition.version(1), MONDAY, content)))
                .getFirst();
    }

    private static SequencedMap<String, Object> northmere(String name) {
        var address = new LinkedHashMap<String, Object>();
        address.put("use", "ORDER");
        address.put("line1", "2210 QUARRY RIDGE RD");
        address.put("city", "DUNMERE");
        address.put("state", "OH");
        address.put("postal", "44101");
        address.put("country", "US");
        var content = new LinkedHashMap<String, Object>();
        content.put("legalName", name);
        content.put("roles", List.of("DISTRIBUTOR"));
        content.put("addresses", List.of(address));
        return content;
    }
}
