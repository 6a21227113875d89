package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextComparisonTests extends ComparisonContract {

    @Override
    Kind kind() {
        return Kind.ORGANIZATION;
    }

    @Override
    Comparison comparison() {
        return new TextComparison(
                Subject.of("value", "value"), rows.column(List.of(field), Fold::tokens), all, rows.terms(), 1, -10);
    }

    @Override
    String value(Random random) {
        return words(random, 3 + random.nextInt(2));
    }

    @Test
    void doesNotMindTheOrderOfWords() {
        fill(50);

        assertThat(level("Mary Hospital Saint", "Saint Mary Hospital")).isEqualTo("the same");
    }

    @Test
    void alignsATypingError() {
        fill(50);

        assertThat(level("Winchester Harbor Clinic", "Winchestre Harbor Clinic"))
                .isIn("nearly the same", "mostly the same");
    }

    @Test
    void alignsAnAbbreviation() {
        fill(50);

        assertThat(level("Maple Boulevard Clinic", "Maple Blvd Clinic")).isIn("nearly the same", "mostly the same");
    }

    @Test
    void weighsALeftOverRareWordMoreThanACommonOne() {
        fill(200);
        int rare = comparison.compare(row("maple clinic"), row("maple clinic quetzal"), scratch);
        int common = comparison.compare(row("maple clinic"), row("maple clinic hospital"), scratch);

        assertThat(comparison.scale().level(rare)).isLessThan(comparison.scale().level(common) + 1);
    }

    @Test
    void seesAShortNameInsideALongOne() {
        fill(200);

        assertThat(level("zanzibar quokka", "zanzibar quokka of northern xylophone yttrium"))
                .contains("within the other");
    }

    @Test
    void findsNothingInCommonWhereNothingIs() {
        fill(50);

        assertThat(level("alpha beta", "gamma delta")).isEqualTo("different");
    }

    @Test
    void callsAgreementOnRareWordsRare() {
        fill(200);

        assertThat(name("zanzibar quokka", "zanzibar quokka")).isEqualTo("the same, rare");
        assertThat(name("maple", "maple")).isEqualTo("the same, common");
    }

    @Test
    void comparesTextsOfHundredsOfWords() {
        String many = "w".repeat(3)
                + java.util.stream.IntStream.range(0, 500)
                        .mapToObj(i -> " word" + i)
                        .collect(java.util.stream.Collectors.joining());

        assertThat(level(many, many + " more")).isEqualTo("the same");
    }
}
