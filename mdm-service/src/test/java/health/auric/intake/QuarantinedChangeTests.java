package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.Acting;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.Finding;
import health.auric.model.Mask;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a quarantined change is shown to whom, and what it is kept for. */
class QuarantinedChangeTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Map<String, Object> CONTENT =
            Map.of("legalName", "Northmere", "tin", "12-3456789", "roles", List.of("DISTRIBUTOR"));

    @Test
    void restrictedValuesAreCoveredAndTheOthersAreNot() {
        assertThat(seenWith(Grant.of(Role.STEWARD)))
                .isEqualTo(Map.of(
                        "legalName", "Northmere", "tin", Map.of("masked", true), "roles", List.of("DISTRIBUTOR")));
    }

    @Test
    void whoMayOpenAnAttributeSeesIt() {
        assertThat(seenWith(Grant.of(Role.STEWARD).opening("tin"))).isEqualTo(CONTENT);
        assertThat(seenWith(Grant.of(Role.STEWARD).opening(Grant.ALL_FIELDS))).isEqualTo(CONTENT);
        assertThat(Actors.asSystem(() -> shown(change(SUPPLIER, CONTENT))).content())
                .isEqualTo(CONTENT);
    }

    @Test
    void openingAnotherAttributeOpensNothing() {
        assertThat(seenWith(Grant.of(Role.STEWARD).opening("ssn"))).containsEntry("tin", Mask.MASKED);
    }

    @Test
    void whatIsOpenElsewhereIsClosedHere() {
        assertThat(seenWith(
                        Grant.of(Role.STEWARD),
                        Grant.of(Role.STEWARD).at(new FacilityCode("STB")).opening("tin")))
                .containsEntry("tin", Mask.MASKED);
        assertThat(seenWith(
                        Grant.of(Role.STEWARD),
                        Grant.of(Role.STEWARD).in(new DomainName("item")).opening("tin")))
                .containsEntry("tin", Mask.MASKED);
        assertThat(seenWith(
                        Grant.of(Role.STEWARD),
                        Grant.of(Role.STEWARD).in(SUPPLIER).at(LAKEMONT).opening("tin")))
                .containsEntry("tin", "12-3456789");
    }

    @Test
    void aValueThatWasNotSentIsNotSuggested() {
        var change = change(SUPPLIER, Map.of("legalName", "Northmere"));

        assertThat(Acting.as(() -> shown(change).content(), Grant.of(Role.STEWARD)))
                .doesNotContainKey("tin");
    }

    @Test
    void aDomainNobodyDeclaresAnyMoreShowsNothing() {
        var change = change(new DomainName("vehicle"), CONTENT);

        assertThat(Acting.as(
                        () -> shown(change).content(), Grant.of(Role.STEWARD).opening(Grant.ALL_FIELDS)))
                .isEmpty();
    }

    @Test
    void everythingButTheContentStaysAsItIs() {
        var change = change(SUPPLIER, CONTENT);
        var shown = Acting.as(() -> shown(change), Grant.of(Role.STEWARD));

        assertThat(shown).usingRecursiveComparison().ignoringFields("content").isEqualTo(change);
    }

    @Test
    void anErrorKeepsAChangeHereEvenBehindAWarning() {
        var warning = new Finding("phone", Finding.Severity.WARNING, "placeholder", "This looks like a placeholder.");
        var error = new Finding("gln", Finding.Severity.ERROR, "identifier", "The check digit is wrong.");
        var second = new Finding("tin", Finding.Severity.ERROR, "required", "A value is required.");

        assertThat(found(warning, error, second).because()).isEqualTo(error);
        assertThat(found(warning).because()).isEqualTo(warning);
        assertThat(found(warning, error).suggestion()).isEqualTo(Advice.on("identifier"));
    }

    private static QuarantinedChange shown(QuarantinedChange change) {
        return change.shown(ShippedDomains.definitions().find(change.domain()), Actors.current());
    }

    private static Map<String, Object> seenWith(Grant... grants) {
        return Acting.as(() -> shown(change(SUPPLIER, CONTENT)).content(), grants);
    }

    private static QuarantinedChange found(Finding... findings) {
        return change(SUPPLIER, CONTENT, findings);
    }

    private static QuarantinedChange change(DomainName domain, Map<String, Object> content, Finding... findings) {
        return new QuarantinedChange(
                new UUID(1, 2),
                3,
                QuarantinedChange.State.OPEN,
                new SourceCode("lawson-lkm"),
                LAKEMONT,
                domain,
                "V-10442",
                SourcePosition.version(7),
                MONDAY,
                false,
                content,
                List.of(findings),
                new UUID(5, 6),
                17,
                MONDAY,
                MONDAY.plusSeconds(60),
                null);
    }
}
