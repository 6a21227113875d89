package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a group standardizer may do to the fields of a group, and what it may not. */
class GroupFormTests {

    private static final String DOMAIN = Clinics.TEXT.replace(
            "  ssn: {type: sealed, scheme: SSN}",
            "  place: {type: group, standardize: us-address, of: {line1: {type: text, max: 10}, line2: {type: text, max: 5},"
                    + " state: {type: code, list: states}, open: flag, tags: {type: text, many: true}}}");

    private static Conformed conformed(GroupStandardizer standardizer, Map<String, Object> place) {
        var functions = Fakes.functions();
        var own = new NamedFunctions(
                functions.schemes(), functions.standardizers(), Map.of("us-address", standardizer), functions.sealer());
        var definition = DomainDefinitions.of(Clinics.files(DOMAIN), own).all().getFirst();
        return definition.conform(Map.of("name", "A", "place", place));
    }

    private static GroupStandardizer answering(String name, String value) {
        return fields -> {
            Map<String, String> standard = new LinkedHashMap<>(fields);
            standard.put(name, value);
            return new GroupStandardized(standard, List.of());
        };
    }

    @Test
    void itSeesTextsAndCodesAfterTheirOwnConversion() {
        var seen = new LinkedHashMap<String, String>();
        GroupStandardizer spying = fields -> {
            seen.putAll(fields);
            return new GroupStandardized(fields, List.of());
        };

        conformed(spying, Map.of("line1", " 1  Main ", "state", "calif.", "open", true, "tags", List.of("x")));

        assertThat(seen).isEqualTo(Map.of("line1", "1 Main", "state", "CA"));
    }

    @Test
    void otherFieldsGoAroundIt() {
        var place = conformed(answering("line2", "B"), Map.of("open", "yes", "tags", "x", "line1", "A"))
                .content()
                .get("place");

        assertThat(place).isEqualTo(Map.of("line1", "A", "line2", "B", "open", true, "tags", List.of("x")));
    }

    @Test
    void itMayFillDeclaredFields() {
        assertThat(conformed(answering("state", "NY"), Map.of("line1", "A"))
                        .content()
                        .get("place"))
                .isEqualTo(Map.of("line1", "A", "state", "NY"));
    }

    @Test
    void whatIsNotDeclaredOrDoesNotFitIsLeftOut() {
        var raw = Map.<String, Object>of("line1", "A");

        assertThat(conformed(answering("county", "X"), raw).content().get("place"))
                .isEqualTo(raw);
        assertThat(conformed(answering("line2", "too long"), raw).content().get("place"))
                .isEqualTo(raw);
        assertThat(conformed(answering("line2", " "), raw).content().get("place"))
                .isEqualTo(raw);
        assertThat(conformed(answering("state", "Atlantis"), raw).content().get("place"))
                .isEqualTo(raw);
    }

    @Test
    void itMayTakeAFieldAway() {
        GroupStandardizer taking = _ -> new GroupStandardized(Map.of("line2", "B"), List.of());

        assertThat(conformed(taking, Map.of("line1", "A", "open", true))
                        .content()
                        .get("place"))
                .isEqualTo(Map.of("line2", "B", "open", true));
    }

    @Test
    void itsRemarksAreAboutTheGroup() {
        GroupStandardizer remarking =
                fields -> new GroupStandardized(fields, List.of(new Remark("po-box", "A box stands in the street.")));

        assertThat(conformed(remarking, Map.of("line1", "A")).findings())
                .containsExactly(new Finding("place", Severity.WARNING, "po-box", "A box stands in the street."));
    }

    @Test
    void ifItBreaksTheFieldsStayAsTheyAre() {
        GroupStandardizer broken = fields -> {
            throw new IllegalStateException("a bug with " + fields);
        };

        var conformed = conformed(broken, Map.of("line1", "secret"));

        assertThat(conformed.content().get("place")).isEqualTo(Map.of("line1", "secret"));
        assertThat(conformed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("not-standardized");
            assertThat(finding.message()).doesNotContain("secret");
        });
    }

    @Test
    void anEmptyGroupIsNoValueAndIsNotStandardized() {
        GroupStandardizer never = _ -> {
            throw new AssertionError("was asked");
        };

        assertThat(conformed(never, Map.of()).content()).containsOnlyKeys("name");
        assertThat(conformed(never, Map.of("line1", " ")).content()).containsOnlyKeys("name");
    }
}
