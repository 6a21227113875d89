package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.golden.read.GoldenName;
import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import health.auric.ui.Shown;
import health.auric.ui.Shown.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of every type as people read them. */
class ShownValuesTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");

    @Test
    void codesAreCalledByTheirLabels() {
        assertThat(shown("roles", List.of("DISTRIBUTOR"))).isEqualTo(Shown.text("Distributor"));
        assertThat(shown("roles", List.of("LEFT-THE-LIST"))).isEqualTo(Shown.text("LEFT-THE-LIST"));
    }

    @Test
    void asSentIsAsSent() {
        assertThat(ShownValues.LITERAL.of(attribute("roles"), "DISTRIBUTOR")).isEqualTo(Shown.text("DISTRIBUTOR"));
        assertThat(ShownValues.LITERAL.of(attribute("duns"), "00-448-2190")).isEqualTo(Shown.text("00-448-2190"));
    }

    @Test
    void identifiersStandInMono() {
        assertThat(shown("duns", "004482190")).isEqualTo(Shown.code("004482190"));
    }

    @Test
    void severalValuesStayApartAndOneStandsAlone() {
        assertThat(shown("dbaNames", List.of("A", "B")))
                .isEqualTo(Shown.many(List.of(Shown.text("A"), Shown.text("B"))));
        assertThat(shown("dbaNames", List.of("A"))).isEqualTo(Shown.text("A"));
        assertThat(shown("dbaNames", List.of())).isEqualTo(Shown.nothing());
        assertThat(shown("legalName", null)).isEqualTo(Shown.nothing());
    }

    @Test
    void aGroupShowsItsFieldsByLabelInDeclaredOrder() {
        var address = shown("addresses", Map.of("postal", "44101", "city", "Dunmere", "planet", "Earth"));

        assertThat(address.parts())
                .containsExactly(
                        new Part("City", Shown.text("Dunmere")),
                        new Part("ZIP or postal code", Shown.text("44101")),
                        new Part("planet", Shown.text("Earth")));
    }

    @Test
    void periodsReadAsSentences() {
        assertThat(shown("effective", Map.of("from", "2026-01-01", "to", "2026-12-31"))
                        .text())
                .isEqualTo("2026-01-01 to 2026-12-31");
        assertThat(shown("effective", Map.of("from", "2026-01-01")).text()).isEqualTo("since 2026-01-01");
        assertThat(shown("effective", Map.of("to", "2026-12-31")).text()).isEqualTo("until 2026-12-31");
    }

    @Test
    void aSealedValueShowsNoMoreThanItsLastFour() {
        assertThat(shown("ssn", Map.of("hash", "ab".repeat(32), "lastFour", "6789")))
                .isEqualTo(Shown.text("sealed, ends in 6789"));
        assertThat(shown("ssn", Map.of("hash", "ab".repeat(32)))).isEqualTo(Shown.text("sealed"));
    }

    @Test
    void aMaskedValueIsMaskedWhateverItsType() {
        for (var name : List.of("tin", "addresses", "ssn", "legalName", "parent")) {
            assertThat(shown(name, Map.of("masked", true))).as(name).isEqualTo(Shown.masked());
        }
    }

    @Test
    void aReferenceLeadsToItsGoldenRecordByTitleOrNumber() {
        var known = new GoldenName(UUID.randomUUID(), "SUP-0000031", "Northmere Group", "ACTIVE");
        var closed = new GoldenName(UUID.randomUUID(), "SUP-0000031", null, "ACTIVE");

        assertThat(shown("parent", Map.of("source", "erp", "key", "1", "golden", known)))
                .isEqualTo(Shown.link("Northmere Group", "SUP-0000031"));
        assertThat(shown("parent", Map.of("source", "erp", "key", "1", "golden", closed)))
                .isEqualTo(Shown.link("SUP-0000031", "SUP-0000031"));
    }

    @Test
    void aReferenceThatLeadsNowhereSaysWhy() {
        assertThat(shown("parent", Map.of("source", "erp", "key", "1", "waiting", true, "reason", "Not sent.")))
                .isEqualTo(Shown.waiting("erp 1", "waits: Not sent."));
        assertThat(ShownValues.LITERAL.of(attribute("parent"), Map.of("source", "erp", "key", "1")))
                .isEqualTo(Shown.text("erp 1"));
    }

    @Test
    void whatNobodyDeclaredIsShownUnderItsName() {
        assertThat(ShownValues.LABELED.of(Optional.empty(), Map.of("warp", 9)))
                .isEqualTo(Shown.group(List.of(new Part("warp", Shown.text("9")))));
        assertThat(ShownValues.LABELED.parts(SUPPLIER, Map.of("warp", true, "legalName", "A")))
                .extracting(Part::label)
                .containsExactly("Legal name", "warp");
    }

    private static Optional<Attribute> attribute(String name) {
        return SUPPLIER.attribute(name);
    }

    private static Shown shown(String name, @Nullable Object value) {
        return ShownValues.LABELED.of(attribute(name), value);
    }
}
