package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.Refusal;
import health.auric.model.Mask;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A golden record as it is found now. */
@HubTest
class GoldenRecordsTests extends GoldenReading {

    @Test
    void isFoundByIdAndByNumber() {
        var id = past.simple("supplier", 123, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));

        var byId = system(id.toString(), When.NOW);
        assertThat(byId.number()).isEqualTo("SUP-0000123");
        assertThat(byId.title()).isEqualTo("Acme");
        assertThat(byId.version()).isEqualTo(1);
        assertThat(byId.content()).containsEntry("legalName", "Acme");
        assertThat(system("SUP-0000123", When.NOW)).isEqualTo(byId);
        assertThat(system("SUP-123", When.NOW)).isEqualTo(byId);
    }

    @Test
    void isNotThereUnderOtherNames() {
        past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());

        for (var name : List.of(
                "SUP-0000002", "ITM-0000001", "1", "' or 1=1", UUID.randomUUID().toString())) {
            assertThatThrownBy(() -> system(name, When.NOW))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
    }

    @Test
    void aMergedRecordAnswersWithTheOneThatSurvived() {
        var loser = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));
        var survivor = past.simple("supplier", 2, "Acme Two", "lawson-lkm", Map.of("legalName", "Acme Two"));
        var before = past.now();
        past.later();
        past.merge(loser, survivor);

        var now = system("SUP-0000001", When.NOW);
        assertThat(now.id()).isEqualTo(survivor);
        assertThat(now.mergedFrom()).isEqualTo(new GoldenName(loser, "SUP-0000001", "Acme", "MERGED"));
        var then = system("SUP-0000001", new When(before, null));
        assertThat(then.id()).isEqualTo(loser);
        assertThat(then.mergedFrom()).isNull();
    }

    @Test
    void restrictedValuesAreForThoseWhoHoldThem() {
        var content = Map.of(
                "legalName", "Acme", "tin", "12-3456789", "ssn", Map.of("hash", "ab", "lastFour", "6789"), "odd", "x");
        var id = past.simple("supplier", 1, "Acme", "lawson-lkm", content);

        assertThat(steward(id, Grant.of(Role.STEWARD)).content())
                .containsEntry("legalName", "Acme")
                .containsEntry("tin", Mask.MASKED)
                .containsEntry("ssn", Mask.MASKED)
                .containsEntry("odd", Mask.MASKED);
        assertThat(steward(id, Grant.of(Role.STEWARD).opening("tin")).content())
                .containsEntry("tin", "12-3456789")
                .containsEntry("ssn", Mask.MASKED);
        assertThat(steward(id, Grant.of(Role.STEWARD).opening("*")).content())
                .containsEntry("tin", "12-3456789")
                .containsEntry("odd", "x");
        assertThat(steward(
                                id,
                                Grant.of(Role.STEWARD),
                                Grant.of(Role.STEWARD).at(STB).opening("tin"))
                        .content())
                .as("opened at a hospital that has nothing to do with it")
                .containsEntry("tin", Mask.MASKED);
    }

    @Test
    void isThereForTheFacilitiesWhoseSourcesItHas() {
        var id = past.golden("supplier", 1, "Acme", Map.of("legalName", "Acme"));
        var lakemont = past.record("supplier", "lawson-lkm", "V-1", Map.of("terms", "NET30"));
        past.link(lakemont, id);

        assertThat(steward(id, Grant.of(Role.STEWARD).at(LKM)).number()).isEqualTo("SUP-0000001");
        hidden(id, Grant.of(Role.STEWARD).at(STB));
        hidden(id, Grant.of(Role.STEWARD).in(ITEM));
        hidden(
                id,
                Grant.of(Role.STEWARD).in(ITEM).at(LKM),
                Grant.of(Role.STEWARD).in(SUPPLIER).at(STB));

        past.later();
        var brannoc = past.record("supplier", "sap-stb", "4711", Map.of("terms", "NET60"));
        past.link(brannoc, id);
        assertThat(steward(id, Grant.of(Role.STEWARD).at(STB)).local())
                .extracting(GoldenView.LocalView::key)
                .containsExactly("4711");
        assertThat(steward(id, Grant.of(Role.STEWARD)).local())
                .extracting(GoldenView.LocalView::facility)
                .containsExactly("LKM", "STB");

        past.later();
        past.unlink(lakemont);
        hidden(id, Grant.of(Role.STEWARD).at(LKM));
        past.unlink(brannoc);
        past.version(id, "RETIRED", Map.of());
        assertThat(steward(id, Grant.of(Role.STEWARD).at(LKM)).status())
                .as("who saw it also sees that it retired")
                .isEqualTo("RETIRED");
    }

    @Test
    void needsTheRightToReadRecords() {
        var id = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());

        assertThatThrownBy(() -> steward(id, Grant.of(Role.OPERATOR))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsWhichIdentifierAnotherRecordHolds() {
        var holder = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());
        var claimer = past.simple("supplier", 2, "Zenith", "lawson-lkm", Map.of());
        past.hold("supplier", "DUNS", "150483782", holder, "");
        past.hold("supplier", "DUNS", "150483782", claimer, "The names differ.");
        past.hold("supplier", "US-TIN", "12-3456789", holder, "");
        past.hold("supplier", "US-TIN", "12-3456789", claimer, "The names differ.");

        var name = new GoldenName(holder, "SUP-0000001", "Acme", "ACTIVE");
        assertThat(steward(claimer, Grant.of(Role.STEWARD)).contested())
                .containsExactly(
                        new GoldenView.ContestedView("DUNS", "150483782", "The names differ.", name),
                        new GoldenView.ContestedView("US-TIN", null, "The names differ.", name));
        assertThat(steward(holder, Grant.of(Role.STEWARD)).contested()).isEmpty();
        assertThat(steward(claimer, Grant.of(Role.STEWARD).opening("tin")).contested())
                .extracting(GoldenView.ContestedView::value)
                .containsExactly("150483782", "12-3456789");
    }
}
