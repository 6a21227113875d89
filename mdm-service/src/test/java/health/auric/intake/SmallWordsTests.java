package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.Refusal;
import health.auric.model.Conformed;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source may call a thing, what of its content is kept, and where its changes stand. */
class SmallWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"V-1", "a", "0000451", "Zürich 12", "東京-7", "a|b,c;d", "क्\u200dष", "😀"})
    void aKeyIsPrintableTextOfAnyScript(String key) {
        assertThatCode(() -> SourceKeys.check("key", key)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " V-1",
                "V-1 ",
                "V\t1",
                "V\n1",
                "V\u00001",
                "V\u20281",
                "V\u200B1",
                "V\u202E1",
                "V\uFFFD1",
                "V\uD8001",
                "\uFEFFV-1"
            })
    void aKeyWithBlanksAtItsEndsOrInvisibleSignsIsRefusedWithoutRepeatingIt(String key) {
        assertThatThrownBy(() -> SourceKeys.check("key", key)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("key");
                assertThat(error.message()).doesNotContain("V");
            });
        });
    }

    @Test
    void aKeyHasTwoHundredSignsAtMost() {
        assertThatCode(() -> SourceKeys.check("key", "x".repeat(200))).doesNotThrowAnyException();
        assertThatThrownBy(() -> SourceKeys.check("key", "x".repeat(201))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "identifier", "code", "contradiction", "lane-failed", "too-many-findings"})
    void everyFindingHasAdviceOfItsOwn(String code) {
        assertThat(Advice.on(code)).endsWith(".").isNotEqualTo(Advice.on("never heard of"));
    }

    @Test
    void everyCheckThatStopsARecordHasAdvice() {
        var errors =
                List.of("one-base-level", "packaging-chain", "percentages-sum-to-100", "not-both", "required-with");

        assertThat(errors).extracting(Advice::on).doesNotHaveDuplicates().doesNotContain(Advice.on("never heard of"));
    }

    @Test
    void ofASealedValueOnlyTheSealedFormIsKept() {
        var sealed = Map.<String, Object>of("hash", "ab", "lastFour", "6789");
        var sent = Map.of("legalName", " Tern ", "ssn", "123-45-6789", "rating", 5);
        var kept = AsSent.of(
                ShippedDomains.named("supplier"),
                sent,
                new Conformed(Map.of("legalName", "TERN", "ssn", sealed), List.of()));

        assertThat(kept).isEqualTo(Map.of("legalName", " Tern ", "ssn", sealed, "rating", 5));
    }

    @Test
    void ofASealedValueThatWasRefusedNothingIsKept() {
        var kept = AsSent.of(
                ShippedDomains.named("supplier"),
                Map.of("legalName", "Tern", "ssn", "12"),
                new Conformed(Map.of("legalName", "TERN"), List.of()));

        assertThat(kept).isEqualTo(Map.of("legalName", "Tern"));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "99, 100", "0, 9223372036854775807", "999999999, 1000000000"})
    void versionsStandInTheOrderOfTheirNumbers(long earlier, long later) {
        assertThat(SourcePosition.version(earlier)).isLessThan(SourcePosition.version(later));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T00:00:00Z, 2026-06-01T00:00:00.000000001Z",
        "2026-06-01T00:00:00.1Z, 2026-06-01T00:00:00.12Z",
        "2026-06-01T00:00:00.9Z, 2026-06-01T00:00:01Z",
        "1999-12-31T23:59:59Z, 2000-01-01T00:00:00Z",
    })
    void timesStandInTheirOrder(Instant earlier, Instant later) {
        assertThat(SourcePosition.at(earlier)).isLessThan(SourcePosition.at(later));
        assertThat(SourcePosition.at(earlier).value())
                .hasSameSizeAs(SourcePosition.at(later).value());
    }
}
