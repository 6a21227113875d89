package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTableTests {

    @ParameterizedTest
    @CsvSource({
        "the same, 3, =, same",
        "the same, 0.1, =, same",
        "nearly the same, 2, ≈, same",
        "half the same, 0.1, ≈, unsure",
        "different, -2, ≠, wrong",
        "missing, 0, –, plain"
    })
    void everyLevelHasASignAndAColorThatMeanTheSame(String level, double weight, String sign, String color) {
        assertThat(table(Sample.part("name", "a", "b", level, weight)))
                .contains("class=\"sign " + color + "\" aria-hidden=\"true\">" + sign + "</span> " + level);
    }

    @Test
    void theRarityOfAValueStandsBesideTheLevel() {
        assertThat(table(new Part("name", "a", "a", "", "", "the same", 3, "rare", "learned")))
                .contains("the same<span class=\"note\">rare</span>");
    }

    @Test
    void whoSetAWeightIsSaidWhereItIsSomebodyElse() {
        var learned = new Part("name", "a", "a", "", "", "the same", 3, "", "learned");
        var given = new Part("city", "b", "b", "", "", "the same", 1, "usual", "a person");

        assertThat(table(learned, given)).contains("usual, a person").doesNotContain(">learned<");
    }

    @Test
    void aSideWithoutAValueSaysSo() {
        assertThat(table(Sample.FAX)).contains("no value").contains("<bdi>312-555-0190</bdi>");
    }

    @Test
    void theColumnsAreCalledByTheRecords() {
        assertThat(table(Sample.NAME)).contains(">17</th>", ">4711</th>", ">Level</th>", ">Bits</th>");
    }

    private static String table(Part... parts) {
        var html = new Html();
        new EvidenceTable(html, new Case("17", "4711", Tone.SAME, "same", 0.9, -1, 2, "", List.of(parts))).draw();
        return html.toString();
    }
}
