package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.report.Report.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void theStrongestReasonsComeFirstOnBothSides() {
        assertThat(Sentences.of(List.of(
                        part("city", "the same", 1.2, ""),
                        part("phone", "the same", 9, "rare"),
                        part("name", "nearly the same", 5, "usual"),
                        part("zip", "different", -2, ""))))
                .isEqualTo("For it: same phone (rare), name nearly the same, same city; against it: zip different.");
    }

    @Test
    void weakEvidenceIsNotWorthSaying() {
        assertThat(Sentences.of(List.of(part("city", "the same", 0.3, ""), part("zip", "different", -0.3, ""))))
                .isEqualTo("Nothing speaks for or against it.");
    }

    @Test
    void whereNothingSpeaksForItThisIsSaid() {
        assertThat(Sentences.of(List.of(part("name", "different", -4, ""))))
                .isEqualTo("Nothing speaks for it; against it: name different.");
    }

    private static Part part(String field, String level, double weight, String rarity) {
        return new Part(field, "", "", "", "", level, weight, rarity, "learned");
    }
}
