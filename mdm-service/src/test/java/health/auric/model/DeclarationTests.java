package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import health.auric.model.AttributeType.Date;
import health.auric.model.AttributeType.Flag;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Money;
import health.auric.model.AttributeType.Number;
import health.auric.model.AttributeType.Period;
import health.auric.model.AttributeType.Reference;
import health.auric.model.AttributeType.Sealed;
import health.auric.model.AttributeType.Text;
import health.auric.model.SurvivorshipRule.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That what is declared is what is understood. */
class DeclarationTests {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("text", new Text(200)),
                Arguments.of("{type: text}", new Text(200)),
                Arguments.of("{type: text, max: 4000}", new Text(4_000)),
                Arguments.of("{type: identifier, scheme: NPI}", new Identifier("NPI", false)),
                Arguments.of("{type: identifier, scheme: NPI, exclusive: true}", new Identifier("NPI", true)),
                Arguments.of("number", new Number(null, null, true)),
                Arguments.of("{type: number, whole: false}", new Number(null, null, false)),
                Arguments.of(
                        "{type: number, min: -1.5, max: 2}",
                        new Number(new BigDecimal("-1.5"), new BigDecimal(2), true)),
                Arguments.of("date", new Date()),
                Arguments.of("period", new Period()),
                Arguments.of("money", new Money("USD")),
                Arguments.of("{type: money, currency: CAD}", new Money("CAD")),
                Arguments.of("flag", new Flag()),
                Arguments.of("{type: reference, to: clinic}", new Reference(new DomainName("clinic"))),
                Arguments.of("{type: sealed, scheme: SSN}", new Sealed(Optional.of("SSN"))),
                Arguments.of("{type: sealed, of: date}", new Sealed(Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsUnderstoodWithItsOptions(String declared, AttributeType type) {
        assertThat(attribute(declared).type()).isEqualTo(type);
    }

    @Test
    void codesAndUnitsKnowTheirLists() {
        assertThat(attribute("{type: code, list: kinds}").type())
                .isInstanceOfSatisfying(AttributeType.Code.class, code -> {
                    assertThat(code.list().name()).isEqualTo("kinds");
                    assertThat(code.list().codes())
                            .containsExactly(
                                    new CodeList.Code("ER", "Emergency", List.of("emergency room", "ED")),
                                    new CodeList.Code("OP", "Outpatient", List.of()));
                });
        assertThat(attribute("{type: quantity, units: measures}").type())
                .isInstanceOfSatisfying(
                        AttributeType.Quantity.class,
                        quantity -> assertThat(quantity.units()).hasToString("measures"));
        assertThat(attribute("quantity").type()).isEqualTo(new AttributeType.Quantity(null));
    }

    @Test
    void aGroupHasFieldsWithOptionsOfTheirOwn() {
        var group =
                (Group) attribute("{type: group, key: b, of: {a: text, b: {type: date, required: true, label: Day}}}")
                        .type();

        assertThat(group.key()).isEqualTo("b");
        assertThat(group.fields()).extracting(Attribute::name).containsExactly("a", "b");
        assertThat(group.field("b").orElseThrow().required()).isTrue();
        assertThat(group.field("b").orElseThrow().label()).isEqualTo("Day");
        assertThat(group.field("c")).isEmpty();
    }

    @Test
    void aReservedNameIsFineInsideAGroup() {
        var group = (Group) attribute("{type: group, of: {state: text, id: text, version: text}}")
                .type();

        assertThat(group.fields()).extracting(Attribute::name).containsExactly("state", "id", "version");
    }

    @ParameterizedTest
    @CsvSource({
        "'{type: text}', false, 200, false, false, INTERNAL",
        "'{type: text, many: true}', true, 200, false, false, INTERNAL",
        "'{type: text, many: true, most: 5000}', true, 5000, false, false, INTERNAL",
        "'{type: text, required: true}', false, 200, true, false, INTERNAL",
        "'{type: text, local: true}', false, 200, false, true, INTERNAL",
        "'{type: text, sensitivity: public}', false, 200, false, false, PUBLIC",
        "'{type: text, sensitivity: restricted}', false, 200, false, false, RESTRICTED",
        "'{type: sealed, of: date}', false, 200, false, false, RESTRICTED",
        "'{type: sealed, of: date, sensitivity: internal}', false, 200, false, false, INTERNAL"
    })
    void commonOptionsHaveSensibleDefaults(
            String declared, boolean many, int most, boolean required, boolean local, Sensitivity sensitivity) {
        var attribute = attribute(declared);

        assertThat(attribute.many()).isEqualTo(many);
        assertThat(attribute.most()).isEqualTo(most);
        assertThat(attribute.required()).isEqualTo(required);
        assertThat(attribute.local()).isEqualTo(local);
        assertThat(attribute.sensitivity()).isEqualTo(sensitivity);
    }

    @Test
    void labelAndDescriptionAreWhatPeopleRead() {
        var attribute = attribute("{type: text, label: Trades as, about: 'Names, not addresses.'}");

        assertThat(attribute.label()).isEqualTo("Trades as");
        assertThat(attribute.about()).contains("Names, not addresses.");
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("union", rule(List.of(), Strategy.UNION, null, false, false)),
                Arguments.of("most-cautious", rule(List.of(), Strategy.MOST_CAUTIOUS, null, false, false)),
                Arguments.of("{then: most-complete}", rule(List.of(), Strategy.MOST_COMPLETE, null, false, false)),
                Arguments.of("{prefer: erp}", rule(List.of("erp"), Strategy.MOST_RECENT, null, false, false)),
                Arguments.of(
                        "{prefer: [ehr, erp]}", rule(List.of("ehr", "erp"), Strategy.MOST_RECENT, null, false, false)),
                Arguments.of(
                        "{prefer: [erp, source-trust], then: most-restrictive}",
                        rule(List.of("erp", "source-trust"), Strategy.MOST_RESTRICTIVE, null, false, false)),
                Arguments.of(
                        "{each: kind, then: union, valid-now: true}",
                        rule(List.of(), Strategy.UNION, "kind", true, false)),
                Arguments.of(
                        "{prefer: erp, verified-only: {kind: [ER]}}",
                        rule(List.of("erp"), Strategy.MOST_RECENT, null, false, true)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSurvivorshipRuleIsUnderstood(String declared, SurvivorshipRule rule) {
        var definition = Clinics.of(
                Clinics.TEXT.replace("visits: {each: kind, prefer: source-trust, then: union}", "visits: " + declared));

        assertThat(definition.survivorship().of("visits")).isEqualTo(rule);
        assertThat(definition.survivorship().rules()).containsOnlyKeys("name", "visits");
    }

    @Test
    void whoApprovesAnActOrAnAttributeIsUnderstood() {
        var governed = Clinics.of(Clinics.TEXT.replace(
                        "approve: {npi: [steward, lead],", "approve: {npi: [steward, lead], merge: lead,"))
                .governed();

        assertThat(governed.create()).containsExactly("steward");
        assertThat(governed.approvers("npi")).containsExactly("steward", "lead");
        assertThat(governed.approvers("merge")).containsExactly("lead");
        assertThat(governed.approvers("split")).containsExactly("steward");
        assertThat(governed.consumers("name")).containsExactly("erp");
        assertThat(Governance.NONE.approvers("anything")).isEmpty();
    }

    @Test
    void aTitleCanBeAnIdentifierOrAFieldOfAGroup() {
        assertThat(Clinics.of(Clinics.TEXT.replace("title: name", "title: npi"))
                        .heading()
                        .title())
                .isEqualTo("npi");
        assertThat(Clinics.of(Clinics.TEXT.replace("title: name", "title: visits.note"))
                        .heading()
                        .title())
                .isEqualTo("visits.note");
    }

    @Test
    void strategiesAreSpokenInWords() {
        assertThat(Strategy.MOST_RECENT.word()).isEqualTo("most-recent");
        assertThat(Strategy.BY_WORD).hasSize(5);
    }

    private static SurvivorshipRule rule(
            List<String> prefer, Strategy then, @Nullable String each, boolean now, boolean verified) {
        return new SurvivorshipRule(
                prefer,
                then,
                Optional.ofNullable(each),
                now,
                verified ? new Condition(Map.of("kind", List.of("ER"))) : Condition.NONE);
    }

    private static Attribute attribute(String declared) {
        return Clinics.with("it: " + declared).attributes().getFirst();
    }
}
