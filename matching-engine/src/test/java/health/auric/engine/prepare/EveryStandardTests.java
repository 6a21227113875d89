package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.HostileText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the standard form of every kind of field keeps to, whatever stands in the field. */
class EveryStandardTests {

    private static final List<String> ORDINARY = List.of(
            "",
            "n/a",
            "Mercy Medical Center, Inc.",
            "Mary Anne O'Brien",
            "Lindqvist",
            "12 Main St",
            "1971-06-24",
            "60612-1234",
            "St. Louis",
            "(312) 555-0199",
            "12.50",
            "ann@example.org",
            "Acute Care");

    private static Stream<String> texts() {
        return Stream.concat(HostileText.mixtures(), ORDINARY.stream());
    }

    private static Standards of(Kind kind) {
        return new Standards(new Field("value", kind));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anyTextIsReadTheSameWayByAnyReader(Kind kind) {
        Standards standards = of(kind);
        assertThat(texts())
                .allSatisfy(text -> assertThat(standards.of(text))
                        .isEqualTo(of(kind).of(text))
                        .hasToString(standards.of(text).toString()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noPartIsEmpty(Kind kind) {
        Standards standards = of(kind);
        assertThat(texts()).map(standards::of).allSatisfy(standard -> {
            assertThat(standard.words()).allSatisfy(word -> assertThat(word).isNotBlank());
            assertThat(standard.numbers()).allSatisfy(word -> assertThat(word).isNotBlank());
            assertThat(standard.inside()).allSatisfy(word -> assertThat(word).isNotBlank());
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStandardFormIsItsOwnStandardForm(Kind kind) {
        Standards standards = of(kind);
        // A date without its signs looks like a long ZIP code.
        assertThat(ORDINARY)
                .filteredOn(text -> kind != Kind.POSTAL_CODE || !text.startsWith("1971"))
                .allSatisfy(text -> {
                    String once = String.join(" ", standards.of(text).words());

                    assertThat(String.join(" ", standards.of(once).words()))
                            .as("%s of \"%s\"", kind, text)
                            .isEqualTo(kind == Kind.STREET || kind == Kind.HOUSE_NUMBER ? last(standards, once) : once);
                });
    }

    /** The directions of a street stand behind its name in the standard form, and stay there. */
    private static String last(Standards standards, String once) {
        return String.join(
                " ", standards.of(String.join(" ", standards.of(once).words())).words());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void longTextsAreReadInLinearTime(Kind kind) {
        Standards standards = of(kind);
        assertTimeout(Duration.ofSeconds(20), () -> HostileText.longTexts().forEach(standards::of));
    }
}
