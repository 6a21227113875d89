package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradersTests {
    private static final Map<String, Grader> ALL = Map.ofEntries(
            Map.entry("identifier", Graders.IDENTIFIER),
            Map.entry("phone", Graders.PHONE),
            Map.entry("email", Graders.EMAIL),
            Map.entry("postal", Graders.POSTAL_CODE),
            Map.entry("place", Graders.PLACE),
            Map.entry("category", Graders.CATEGORY),
            Map.entry("year", Graders.YEAR),
            Map.entry("number", Graders.NUMBER),
            Map.entry("name", new NameGrader()),
            Map.entry("code", Graders.CODE),
            Map.entry("unit", new UnitGrader()),
            Map.entry("date", new DateGrader()));

    @ParameterizedTest
    @CsvSource({
        "phone, 3125550199, 7735550199, the same last seven digits",
        "phone, 3125550199, 3125550198, one digit off",
        "phone, 3125550199, 2025558800, different",
        "email, ann.lee@example.org, ann.lee@work.com, the same name",
        "email, ann.lee@x.org, ann.leh@x.org, one character off",
        "email, ann.lee@x.org, bob@x.org, the same domain",
        "email, ann.lee@x.org, bob@y.org, different",
        "postal, 60612, 60621, one character off",
        "postal, 60612, 60688, the same start",
        "postal, 60612, 10001, different",
        "place, springfield, springfeild, alike",
        "place, chicago, peoria, different",
        "category, acute care, acute, a word in common",
        "category, painter, sculptor, different",
        "year, 1994, 1995, next to each other",
        "year, 1994, 1997, a few years apart",
        "year, 1994, 2004, different",
        "number, 100, 101, close",
        "number, 100, 115, of the same size",
        "number, 100, 150, apart",
        "number, 100, 900, far apart",
        "name, robert, r, an initial",
        "name, robert, rob, a short form",
        "name, robert, bob, a short form",
        "name, peggy lee, margaret, a short form",
        "name, christabel, chris, a part",
        "name, mary anne, mary, a part",
        "name, jonathon, jonathan, nearly the same",
        "name, robert, william, different",
        "code, tsmr1640, tsmr1641, alike",
        "code, lx350h, pslx350h, one within the other",
        "code, tsmr1640, wm2233, contradict",
        "date, 19710624, 19710524, one digit off",
        "date, 19710506, 19710605, day and month swapped",
        "date, 19710624, 19711231, the same year",
        "date, 19710624, 19940624, two digits off",
        "date, 19710624, 18830624, the same day of another year",
        "date, 1971, 19710624, the same year",
        "date, 19710624, 19930101, different",
        "identifier, 8823656, 8832656, one character off",
        "unit, 200, 200a, one within the other",
        "unit, 200, 300, different",
        "unit, box 9, 9, a unit and a box",
        "identifier, 8823656, 4009353, different"
    })
    void gradesTwoValues(String grader, String a, String b, String level) {
        Grader of = Objects.requireNonNull(ALL.get(grader));

        assertThat(of.levels().get(of.grade(a, b)).name()).isEqualTo(level);
        assertThat(of.grade(b, a)).isEqualTo(of.grade(a, b));
    }

    @Test
    void neverGradesDifferentValuesTheSame() {
        Random random = new Random(4);
        ALL.forEach((name, grader) -> {
            for (int i = 0; i < 500; i++) {
                String a = String.valueOf(10_000_000 + random.nextInt(80_000_000));
                String b = String.valueOf(10_000_000 + random.nextInt(80_000_000));
                assertThat(grader.grade(a, b))
                        .as(name)
                        .isBetween(0, grader.levels().size() - 2);
            }
        });
    }

    @Test
    void weighsAHigherLevelAtLeastAsMuch() {
        ALL.values().forEach(grader -> {
            List<Double> weights = grader.levels().stream().map(Level::weight).toList();
            assertThat(weights).isSorted();
        });
    }
}
