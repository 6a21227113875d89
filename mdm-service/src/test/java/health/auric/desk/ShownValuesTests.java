package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.golden.read.GoldenName;
import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.DomainDefinition;
import health.auric.model.Mask;
import health.auric.model.ShippedDomains;
import health.auric.ui.Shown;
import health.auric.ui.Shown.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values of every type read on a page. */
class ShownValuesTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final DomainDefinition ITEM = ShippedDomains.named("item");
    private static final DomainDefinition PROVIDER = ShippedDomains.named("provider");
    private static final GoldenName ACME = new GoldenName(new UUID(0, 1), "SUP-0000001", "Acme Medical", "ACTIVE");

    @ParameterizedTest
    @CsvSource({
        "legalName, TERN INC, TEXT, TERN INC",
        "level, LEGAL, TEXT, Legal party",
        "level, GONE_FROM_THE_LIST, TEXT, GONE_FROM_THE_LIST",
        "duns, 150483782, CODE, 150483782",
        "w9Date, 2026-01-31, TEXT, 2026-01-31",
    })
    void aScalarIsShownByItsType(String attribute, String value, Shown.Kind kind, String text) {
        var shown = shown(SUPPLIER, attribute, value);

        assertThat(shown.kind()).isEqualTo(kind);
        assertThat(shown.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"true, Yes", "false, No"})
    void aFlagIsYesOrNo(boolean value, String word) {
        assertThat(shown(ITEM, "powdered", value)).isEqualTo(Shown.text(word));
        assertThat(shown(ITEM, "powdered", Boolean.toString(value))).isEqualTo(Shown.text(word));
    }

    @ParameterizedTest
    @CsvSource({"level, LEGAL", "duns, 00-448-2190", "legalName, TERN"})
    void literallyAValueIsWhatWasSent(String attribute, String value) {
        assertThat(ShownValues.LITERAL.of(SUPPLIER.attribute(attribute), value)).isEqualTo(Shown.text(value));
        assertThat(ShownValues.LITERAL.of(ITEM.attribute("powdered"), true)).isEqualTo(Shown.text("true"));
    }

    @Test
    void noValueIsNothing() {
        assertThat(shown(SUPPLIER, "legalName", null)).isEqualTo(Shown.nothing());
        assertThat(shown(SUPPLIER, "roles", List.of())).isEqualTo(Shown.nothing());
    }

    @Test
    void oneOfManyIsShownAsOneAndSeveralStandInTheirOrder() {
        assertThat(shown(SUPPLIER, "roles", List.of("GPO"))).isEqualTo(Shown.text("Group purchasing"));
        assertThat(shown(SUPPLIER, "roles", List.of("UTILITY", "GPO")))
                .isEqualTo(Shown.many(List.of(Shown.text("Utility"), Shown.text("Group purchasing"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026-01-01 to 2026-12-31",
        "2026-01-01, , since 2026-01-01",
        ", 2026-12-31, until 2026-12-31",
    })
    void aPeriodSaysWhichOfItsEndsAreOpen(@Nullable String from, @Nullable String to, String words) {
        var period = new LinkedHashMap<String, @Nullable Object>();
        period.put("from", from);
        period.put("to", to);

        assertThat(shown(SUPPLIER, "effective", period)).isEqualTo(Shown.text(words));
    }

    @Test
    void aSealedValueShowsItsLastFourDigitsAtMostAndNeverItsHash() {
        assertThat(shown(SUPPLIER, "ssn", Map.of("hash", "ab12", "lastFour", "6789")))
                .isEqualTo(Shown.text("sealed, ends in 6789"));
        assertThat(shown(PROVIDER, "birthDate", Map.of("hash", "ab12"))).isEqualTo(Shown.text("sealed"));
    }

    @Test
    void whatTheReaderMayNotSeeIsMaskedWhateverItsType() {
        for (var name : List.of("tin", "legalName", "addresses", "parent", "effective", "ssn")) {
            assertThat(shown(SUPPLIER, name, Mask.MASKED)).as(name).isEqualTo(Shown.masked());
        }
        assertThat(ShownValues.LITERAL.of(Optional.empty(), Mask.MASKED)).isEqualTo(Shown.masked());
    }

    @Test
    void aQuantityIsANumberAndItsUnit() {
        var gauge = new LinkedHashMap<String, Object>();
        gauge.put("value", "2.5");
        gauge.put("unit", "mm");

        assertThat(shown(ITEM, "diameter", gauge)).isEqualTo(Shown.text("2.5 mm"));
    }

    @Test
    void aReferenceLeadsToItsGoldenRecord() {
        var reference = Map.of("source", "lawson-lkm", "key", "V-1", "golden", ACME);

        assertThat(shown(SUPPLIER, "parent", reference)).isEqualTo(Shown.link("Acme Medical", "SUP-0000001"));
    }

    @Test
    void aReferenceWhoseTitleMayNotBeKnownIsCalledByItsNumber() {
        var unknown = new GoldenName(new UUID(0, 1), "SUP-0000001", null, "ACTIVE");

        assertThat(shown(SUPPLIER, "parent", Map.of("golden", unknown)))
                .isEqualTo(Shown.link("SUP-0000001", "SUP-0000001"));
    }

    @Test
    void aReferenceThatWaitsSaysWhy() {
        var waiting = new LinkedHashMap<String, Object>();
        waiting.put("source", "lawson-lkm");
        waiting.put("key", "V-9");
        waiting.put("waiting", true);
        waiting.put("reason", "The source has not sent it.");

        assertThat(shown(SUPPLIER, "parent", waiting))
                .isEqualTo(Shown.waiting("lawson-lkm V-9", "waits: The source has not sent it."));
        assertThat(shown(SUPPLIER, "parent", Map.of("key", "V-9")))
                .isEqualTo(Shown.waiting("V-9", "waits: it leads nowhere yet"));
    }

    @Test
    void literallyAReferenceIsTheKeyThatWasSent() {
        var parent = SUPPLIER.attribute("parent");

        assertThat(ShownValues.LITERAL.of(parent, Map.of("source", "erp", "key", "V-9")))
                .isEqualTo(Shown.text("erp V-9"));
        assertThat(ShownValues.LITERAL.of(parent, Map.of("key", "V-9"))).isEqualTo(Shown.text("V-9"));
        assertThat(ShownValues.LITERAL.of(parent, Map.of("golden", "SUP-0000009")))
                .isEqualTo(Shown.text("SUP-0000009"));
    }

    @Test
    void aGroupShowsItsFieldsInDeclaredOrderAndUndeclaredOnesLast() {
        var address = new LinkedHashMap<String, Object>();
        address.put("zone", "B");
        address.put("country", "US");
        address.put("line1", "12 MILL ST");
        address.put("use", "REMIT");

        assertThat(shown(SUPPLIER, "addresses", List.of(address)))
                .isEqualTo(Shown.group(List.of(
                        new Part("Use", Shown.text("Remit to")),
                        new Part("Line 1", Shown.text("12 MILL ST")),
                        new Part("Country", Shown.text("United States")),
                        new Part("zone", Shown.text("B")))));
    }

    @Test
    void aMapWhereNoneBelongsIsShownFieldByField() {
        assertThat(shown(SUPPLIER, "legalName", Map.of("a", 1)))
                .isEqualTo(Shown.group(List.of(new Part("a", Shown.text("1")))));
        assertThat(ShownValues.LABELED.of(Optional.empty(), Map.of("warp", 9)))
                .isEqualTo(Shown.group(List.of(new Part("warp", Shown.text("9")))));
    }

    @Test
    void contentStandsInDeclaredOrderUnderItsLabels() {
        var content = new LinkedHashMap<String, Object>();
        content.put("invented", "x");
        content.put("phone", "+12125550123");
        content.put("level", "SITE");
        content.put("legalName", "TERN");

        assertThat(ShownValues.LABELED.parts(SUPPLIER, content))
                .containsExactly(
                        new Part("Legal name", Shown.text("TERN")),
                        new Part("Level", Shown.text("Site")),
                        new Part("Main phone", Shown.text("+12125550123")),
                        new Part("invented", Shown.text("x")));
    }

    @Test
    void everyDeclaredTypeHasAWayToBeShown() {
        for (var domain : ShippedDomains.all()) {
            for (var attribute : domain.attributes()) {
                assertThat(ShownValues.LABELED
                                .of(Optional.of(attribute), sample(attribute))
                                .kind())
                        .as(domain.name() + " " + attribute.name())
                        .isNotIn(Shown.Kind.NOTHING, Shown.Kind.MASKED);
            }
        }
    }

    private static Object sample(Attribute attribute) {
        return switch (attribute.type()) {
            case AttributeType.Group group ->
                Map.of(group.fields().getFirst().name(), sample(group.fields().getFirst()));
            case AttributeType.Reference _ -> Map.of("key", "K-1");
            case AttributeType.Period _ -> Map.of("from", "2026-01-01");
            case AttributeType.Sealed _ -> Map.of("hash", "00");
            case AttributeType.Quantity _ -> Map.of("value", "1", "unit", "mm");
            case AttributeType.Money _ -> Map.of("amount", "1", "currency", "USD");
            default -> "1";
        };
    }

    private static Shown shown(DomainDefinition definition, String attribute, @Nullable Object value) {
        var declared = definition.attribute(attribute);
        assertThat(declared).as(attribute).isPresent();
        return ShownValues.LABELED.of(declared, value);
    }
}
