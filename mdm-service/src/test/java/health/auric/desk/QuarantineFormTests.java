package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.Actor;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.intake.QuarantinedChange;
import health.auric.intake.SourcePosition;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.Finding;
import health.auric.model.Finding.Severity;
import health.auric.model.ShippedDomains;
import health.auric.ui.Choice;
import health.auric.ui.QuarantineDesk.Field;
import health.auric.ui.QuarantineDesk.Part;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The content of a quarantined change as the fields of a form. */
class QuarantineFormTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final DomainDefinition ITEM = ShippedDomains.named("item");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @BeforeEach
    void aStewardActs() {
        act(Grant.of(Role.STEWARD));
    }

    @AfterEach
    void nobodyActs() {
        SecurityContextHolder.clearContext();
    }

    private static void act(Grant grant) {
        var actor = Actor.user(new UUID(0, 7), "Ann", List.of(grant.permission()));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor, "", List.of()));
    }

    @Test
    void whatWasSentComesFirstInDeclaredOrderAndTheRestIsFoldedBelow() {
        var content = new LinkedHashMap<String, Object>();
        content.put("phone", "555");
        content.put("legalName", "TERN");

        var parts = parts(SUPPLIER, content);

        assertThat(parts).extracting(Part::title).containsExactly("Attributes", "Addresses 1", "Not sent");
        assertThat(parts).extracting(Part::folded).containsExactly(false, false, true);
        assertThat(paths(parts.getFirst())).containsExactly("legalName", "roles", "phone");
        assertThat(paths(parts.getLast())).contains("duns", "web").doesNotContain("legalName", "phone", "roles");
    }

    @Test
    void everyDeclaredAttributeStandsInTheFormExactlyOnce() {
        for (var domain : ShippedDomains.all()) {
            var paths = parts(domain, Map.of()).stream()
                    .flatMap(part -> part.fields().stream())
                    .map(field -> field.path().replaceAll("[\\[.].*", ""))
                    .distinct()
                    .toList();
            assertThat(paths)
                    .containsExactlyInAnyOrderElementsOf(domain.attributes().stream()
                            .map(attribute -> attribute.name())
                            .toList());
        }
    }

    @Test
    void aRequiredAttributeIsAskedForEvenIfItWasNotSent() {
        var roles = field(SUPPLIER, Map.of(), "roles");

        assertThat(roles.required()).isTrue();
        assertThat(roles.lines()).isTrue();
        assertThat(roles.hint()).isEqualTo("one per line");
        assertThat(roles.value()).isEmpty();
    }

    @Test
    void aCodeIsChosenFromItsList() {
        var level = field(SUPPLIER, Map.of("level", "SITE"), "level");

        assertThat(level.choices()).extracting(Choice::value).containsExactly("GROUP", "LEGAL", "DIVISION", "SITE");
        assertThat(level.choices()).extracting(Choice::label).contains("Legal party");
        assertThat(level.value()).isEqualTo("SITE");
    }

    @Test
    void aCodeThatIsNotOnItsListIsOfferedAsItWasSent() {
        var level = field(SUPPLIER, Map.of("level", "Branch office"), "level");

        assertThat(level.choices().getFirst())
                .isEqualTo(new Choice("Branch office", "“Branch office”, as it was sent", ""));
        assertThat(level.choices()).hasSize(5);
    }

    @Test
    void eachMemberOfAGroupIsAPartOfItsOwn() {
        var addresses = List.of(Map.of("use", "REMIT", "city", "DUNMERE"), Map.of("use", "ORDER"));
        var parts = parts(SUPPLIER, Map.of("legalName", "TERN", "addresses", addresses));

        assertThat(parts)
                .extracting(Part::title)
                .containsExactly("Attributes", "Addresses 1", "Addresses 2", "Not sent");
        assertThat(field(parts, "addresses[0].city").value()).isEqualTo("DUNMERE");
        assertThat(field(parts, "addresses[1].city").value()).isEmpty();
        assertThat(field(parts, "addresses[1].use").choices()).hasSize(7);
    }

    @Test
    void aGroupOfWhichThereIsOneHasNoNumber() {
        var parts = parts(SUPPLIER, Map.of("remitAddress", Map.of("city", "DUNMERE")));

        assertThat(parts).extracting(Part::title).contains("Remit address in use");
        assertThat(field(parts, "remitAddress.city").value()).isEqualTo("DUNMERE");
    }

    @Test
    void aTextWhereAGroupBelongsIsShownAsItWasSent() {
        var parts = parts(SUPPLIER, Map.of("addresses", "12 MILL ST, DUNMERE"));

        assertThat(parts).extracting(Part::title).containsExactly("Attributes", "Not sent");
        assertThat(field(parts, "addresses").value()).isEqualTo("12 MILL ST, DUNMERE");
    }

    @Test
    void aValueWithPartsHasAFieldForEach() {
        var period = new LinkedHashMap<String, Object>();
        period.put("from", "2026-01-01");
        period.put("to", "2026-02-30");
        var parts = parts(SUPPLIER, Map.of("effective", period));

        assertThat(paths(parts.getFirst())).contains("effective.from", "effective.to");
        assertThat(field(parts, "effective.to").label()).isEqualTo("In effect, to");
        assertThat(field(parts, "effective.to").value()).isEqualTo("2026-02-30");
    }

    @Test
    void whatNobodyDeclaredIsShownAndSaidToBeLeftOut() {
        var scalar = field(SUPPLIER, Map.of("vendorRating", 5), "vendorRating");
        assertThat(scalar.hint()).isEqualTo("not declared, so it is left out");
        assertThat(scalar.value()).isEqualTo("5");
        assertThat(scalar.masked()).isFalse();

        assertThat(field(SUPPLIER, Map.of("ratings", List.of("a", "b")), "ratings"))
                .satisfies(many -> assertThat(many.lines()).isTrue())
                .satisfies(many -> assertThat(many.masked()).isTrue());
        assertThat(field(SUPPLIER, Map.of("rating", Map.of("a", 1)), "rating").masked())
                .isTrue();
    }

    @Test
    void aFaultStandsAtItsFieldAndSeveralAreToldTogether() {
        var parts = parts(
                SUPPLIER,
                Map.of("legalName", "TERN", "addresses", List.of(Map.of("postal", "X"))),
                new Finding("addresses[0].postal", Severity.ERROR, "form", "It has 5 digits."),
                new Finding("addresses[0].postal", Severity.ERROR, "state", "It lies elsewhere."),
                new Finding("addresses[0].city", Severity.WARNING, "odd", "It looks odd."),
                new Finding("duns", Severity.ERROR, "check-digit", "Its check digit is wrong."));

        assertThat(field(parts, "addresses[0].postal").fault()).isEqualTo("It has 5 digits. It lies elsewhere.");
        assertThat(field(parts, "addresses[0].city").fault()).isNull();
        assertThat(field(parts, "legalName").fault()).isNull();
    }

    @Test
    void aFaultBringsAFieldThatWasNotSentUp() {
        var parts = parts(SUPPLIER, Map.of(), new Finding("web", Severity.ERROR, "required", "A value is required."));

        assertThat(paths(parts.getFirst())).contains("web");
        assertThat(field(parts, "web").fault()).isEqualTo("A value is required.");
    }

    @Test
    void aRestrictedValueStaysClosedToWhoMayNotSeeIt() {
        var tin = field(SUPPLIER, Map.of("tin", "471234567"), "tin");

        assertThat(tin.masked()).isTrue();
        assertThat(tin.value()).isEmpty();
        assertThat(tin.label()).isEqualTo("Tax number");
    }

    @Test
    void aRestrictedValueIsOpenToWhomItWasOpened() {
        act(Grant.of(Role.STEWARD).opening("tin"));

        assertThat(field(SUPPLIER, Map.of("tin", "471234567"), "tin"))
                .satisfies(open -> assertThat(open.value()).isEqualTo("471234567"))
                .satisfies(open -> assertThat(open.masked()).isFalse());
    }

    @Test
    void anOpenedAttributeOfAnotherFacilityStaysClosed() {
        act(Grant.of(Role.STEWARD).at(new FacilityCode("STB")).opening("tin"));

        assertThat(field(SUPPLIER, Map.of("tin", "471234567"), "tin").value()).isEmpty();
    }

    @Test
    void aRestrictedAttributeThatWasNotSentCanBeTyped() {
        assertThat(field(SUPPLIER, Map.of("legalName", "TERN"), "tin").masked()).isFalse();
    }

    @Test
    void aFieldOfAMemberThatTakesManyIsAnArea() {
        var packaging = List.of(Map.of("unit", "EA", "role", List.of("BASE", "ORDER")));
        var role = field(ITEM, Map.of("packaging", packaging), "packaging[0].role");

        assertThat(role.lines()).isTrue();
        assertThat(role.value()).isEqualTo("BASE\nORDER");
        assertThat(role.choices()).isEmpty();
    }

    private static Field field(DomainDefinition definition, Map<String, Object> content, String path) {
        return field(parts(definition, content), path);
    }

    private static Field field(List<Part> parts, String path) {
        return parts.stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + path));
    }

    private static List<String> paths(Part part) {
        return part.fields().stream().map(Field::path).toList();
    }

    private static List<Part> parts(DomainDefinition definition, Map<String, Object> content, Finding... findings) {
        var change = new QuarantinedChange(
                new UUID(0, 1),
                1,
                QuarantinedChange.State.OPEN,
                new SourceCode("lawson-lkm"),
                new FacilityCode("LKM"),
                definition.name(),
                "V-1",
                SourcePosition.version(1),
                NOON,
                false,
                content,
                List.of(findings),
                null,
                null,
                NOON,
                NOON,
                null);
        return new QuarantineForm(definition, change).parts();
    }
}
