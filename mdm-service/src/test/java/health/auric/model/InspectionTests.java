package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTests {

    private final Inspection inspection = new Inspection();

    @Test
    void thePathLeadsToWhereItIs() {
        int top = inspection.into("addresses");
        int member = inspection.into(2);
        int field = inspection.into("state");
        inspection.refuse("code", "No.");
        inspection.back(field);
        inspection.doubt("odd", "Hm.");
        inspection.back(member);
        inspection.placeholder();
        inspection.back(top);
        inspection.refuse("required", "Here.");

        assertThat(inspection.findings())
                .extracting(Finding::path)
                .containsExactly("addresses[2].state", "addresses[2]", "addresses", "");
    }

    @Test
    void onlyRefusalsAreErrors() {
        inspection.doubt("odd", "Hm.");
        inspection.placeholder();
        inspection.unknown("x");
        assertThat(inspection.errors()).isZero();

        assertThat(inspection.refuse("type", "No.")).isNull();
        assertThat(inspection.errors()).isOne();
        assertThat(inspection.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void remarksBecomeWarningsWithTheirOwnCodes() {
        inspection.into("name");
        inspection.doubt(List.of(new Remark("a", "First."), new Remark("b", "Second.")));

        assertThat(inspection.findings())
                .containsExactly(
                        new Finding("name", Severity.WARNING, "a", "First."),
                        new Finding("name", Severity.WARNING, "b", "Second."));
    }

    @Test
    void anObjectionHasThePathItGivesAndTheNameOfItsRule() {
        inspection.objection(Objection.doubt("a[1].b", "Hm."), "some-rule");
        inspection.objection(Objection.refusal("c", "No."), "other-rule");

        assertThat(inspection.findings())
                .containsExactly(
                        new Finding("a[1].b", Severity.WARNING, "some-rule", "Hm."),
                        new Finding("c", Severity.ERROR, "other-rule", "No."));
        assertThat(Objection.refusal("c", "No.").refused()).contains("c");
        assertThat(Objection.error("c", "No.").refused()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "with_under-score, with_under-score",
        "a.b, a?b",
        "a[0], a?0?",
        "<script>, ?script?",
        "größe, größe",
        "'', ''"
    })
    void namesFromOutsideAreMadePrintable(String name, String shown) {
        inspection.unknown(name);

        assertThat(inspection.findings()).extracting(Finding::path).containsExactly(shown);
    }

    @Test
    void namesFromOutsideAreCut() {
        inspection.unknown("😀".repeat(10_000));

        assertThat(inspection.findings().getFirst().path()).isEqualTo("?".repeat(40));
    }

    @Test
    void theLastFindingSaysThatThereAreMore() {
        for (int i = 0; i < 1_000; i++) {
            inspection.doubt("odd", "Hm.");
        }

        assertThat(inspection.findings()).hasSize(501);
        assertThat(inspection.findings().getLast().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRecordIsValidWithoutErrors() {
        var warning = new Finding("", Severity.WARNING, "odd", "Hm.");
        var error = new Finding("", Severity.ERROR, "type", "No.");

        assertThat(new Conformed(Map.of(), List.of(warning)).valid()).isTrue();
        assertThat(new Conformed(Map.of(), List.of(warning, error)).valid()).isFalse();
    }
}
