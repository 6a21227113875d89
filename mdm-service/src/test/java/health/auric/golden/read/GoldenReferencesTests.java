package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the references of a golden record lead. */
@HubTest
class GoldenReferencesTests extends GoldenReading {

    @Test
    void aReferenceWaitsUntilItsTargetIsThereAndThenLeadsToIt() {
        var item = past.simple(
                "item",
                7,
                "Gauze",
                "lawson-lkm",
                Map.of("description", "Gauze", "manufacturer", Map.of("source", "lawson-lkm", "key", "V-9")));
        var before = past.now();

        assertThat(reference(item, When.NOW))
                .containsEntry("waiting", true)
                .containsEntry("key", "V-9")
                .containsEntry("reason", "The source has not sent a record with this key.");

        past.later();
        var record = past.record("supplier", "lawson-lkm", "V-9", Map.of("legalName", "Acme"));
        assertThat(reference(item, When.NOW))
                .containsEntry("reason", "The source withdrew the record with this key, or it is not linked yet.");

        past.later();
        var supplier = past.golden("supplier", 9, "Acme", Map.of("legalName", "Acme"));
        past.link(record, supplier);
        assertThat(reference(item, When.NOW))
                .containsEntry("golden", new GoldenName(supplier, "SUP-0000009", "Acme", "ACTIVE"))
                .doesNotContainKey("waiting");
        assertThat(reference(item, new When(before, null))).containsEntry("waiting", true);
    }

    @Test
    void aReferenceFollowsTombstones() {
        var loser = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());
        var middle = past.simple("supplier", 2, "Acme Two", "lawson-lkm", Map.of());
        var survivor = past.simple("supplier", 3, "Acme Three", "lawson-lkm", Map.of());
        var byKey = past.simple(
                "item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "K-1")));
        var byId =
                past.simple("item", 2, "B", "lawson-lkm", Map.of("manufacturer", Map.of("golden", loser.toString())));
        var byNumber =
                past.simple("item", 3, "C", "lawson-lkm", Map.of("manufacturer", Map.of("golden", "SUP-0000001")));
        var before = past.now();
        past.later();
        past.merge(loser, middle);
        past.merge(middle, survivor);

        var expected = new GoldenName(survivor, "SUP-0000003", "Acme Three", "ACTIVE");
        for (var item : List.of(byKey, byId, byNumber)) {
            assertThat(reference(item, When.NOW)).containsEntry("golden", expected);
            assertThat(reference(item, new When(before, null)))
                    .extractingByKey("golden")
                    .extracting("id")
                    .isEqualTo(loser);
        }
    }

    @Test
    void aGoldenIdThatNobodyHasWaits() {
        var item = past.simple("item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("golden", "SUP-0000404")));

        assertThat(reference(item, When.NOW))
                .containsEntry("golden", "SUP-0000404")
                .containsEntry("waiting", true)
                .containsEntry("reason", "There is no golden record with this id.");
    }

    @Test
    void theTitleOfAReferenceIsOnlyForWhoMayReadItsDomain() {
        past.simple("supplier", 9, "Acme", "lawson-lkm", Map.of());
        var item = past.simple(
                "item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "K-9")));

        var seen = Acting.as(
                () -> records.find(ITEM, item.toString(), When.NOW),
                Grant.of(Role.STEWARD).in(ITEM));

        assertThat(seen.content().get("manufacturer"))
                .extracting("golden")
                .extracting("number", "title")
                .containsExactly("SUP-0000009", null);
    }
}
