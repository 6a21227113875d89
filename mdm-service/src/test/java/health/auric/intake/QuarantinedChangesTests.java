package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.intake.QuarantineDecision.Discard;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.Mask;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees what of the quarantine. */
@HubTest
class QuarantinedChangesTests extends QuarantineSetting {

    @Test
    void narrowsBySourceDomainCodeFieldAndAge() {
        land(bad("V-1", 1, BAD_GLN), supplier("V-2", 1, Map.of("legalName", "Calder Ridge")));

        assertThat(filtered(new QuarantineFilter(LAWSON, SUPPLIER, "identifier", "gln", null)))
                .containsExactly("V-1");
        assertThat(filtered(new QuarantineFilter(null, null, "required", null, null)))
                .containsExactly("V-2");
        assertThat(filtered(new QuarantineFilter(null, null, "identifier", "roles", null)))
                .isEmpty();
        assertThat(filtered(new QuarantineFilter(new SourceCode("other"), null, null, null, null)))
                .isEmpty();
        assertThat(filtered(new QuarantineFilter(null, new DomainName("item"), null, null, null)))
                .isEmpty();
        assertThat(filtered(new QuarantineFilter(null, null, null, null, Duration.ofDays(1))))
                .isEmpty();
        database.sql("update intake.quarantined_change set first_seen = now() - interval '2 days' where key = 'V-1'")
                .update();
        assertThat(filtered(new QuarantineFilter(null, null, null, null, Duration.ofDays(1))))
                .containsExactly("V-1");
    }

    @Test
    void aFieldInsideAGroupIsFoundByTheAttribute() {
        var address = Map.of("use", "NOWHERE", "line1", "1 Main St", "city", "Dunmere", "state", "OH", "country", "US");
        land(supplier(
                "V-1", 1, Map.of("legalName", "X", "roles", List.of("DISTRIBUTOR"), "addresses", List.of(address))));

        assertThat(filtered(new QuarantineFilter(null, null, "code", "addresses", null)))
                .containsExactly("V-1");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (int i = 0; i < 7; i++) {
            land(bad("V-" + i, 1, BAD_GLN));
        }

        var first = Actors.asSystem(() -> quarantine.open(QuarantineFilter.ALL, null, 3));
        var second = Actors.asSystem(
                () -> quarantine.open(QuarantineFilter.ALL, first.getLast().id(), 10));

        assertThat(first).extracting(QuarantinedChange::key).containsExactly("V-0", "V-1", "V-2");
        assertThat(second).extracting(QuarantinedChange::key).containsExactly("V-3", "V-4", "V-5", "V-6");
    }

    @Test
    void anotherFacilitysOrDomainsChangesAreNotThere() {
        land(bad("V-1", 1, BAD_GLN));
        var id = only().id();
        var elsewhere = List.of(
                Grant.of(Role.STEWARD).at(new FacilityCode("STB")),
                Grant.of(Role.STEWARD).in(new DomainName("item")));

        assertThat(elsewhere).allSatisfy(grant -> {
            assertThat(Acting.as(() -> quarantine.open(QuarantineFilter.ALL, null, 10), grant))
                    .isEmpty();
            assertThat(Acting.as(() -> quarantine.find(id), grant)).isEmpty();
            assertThatThrownBy(() -> Acting.as(() -> decisions.decide(new Discard(id, 1, "x")), grant))
                    .isInstanceOfSatisfying(
                            Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        });
    }

    @Test
    void restrictedValuesAreCoveredForWhomTheyAreClosedTo() {
        var content = new HashMap<String, Object>(content("Northmere"));
        content.put("tin", "12-3456789");
        content.put("gln", BAD_GLN);
        land(supplier("V-1", 1, content));

        assertThat(as(Role.STEWARD, () -> quarantine.open(QuarantineFilter.ALL, null, 10))
                        .getFirst()
                        .content())
                .containsEntry("tin", Mask.MASKED)
                .containsEntry("gln", BAD_GLN);
        assertThat(Acting.as(
                        () -> quarantine.find(only().id()),
                        Grant.of(Role.STEWARD).opening("tin")))
                .hasValueSatisfying(change -> assertThat(change.content()).containsEntry("tin", "12-3456789"));
    }
}
