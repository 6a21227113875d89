package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @ParameterizedTest(name = "version {0} known, {1} arrives with {2} content: {3}")
    @CsvSource({
        "5, 4, the same, Unchanged",
        "5, 5, the same, Unchanged",
        "5, 6, the same, Unchanged",
        "5, 4, other, Older",
        "5, 0, other, Older",
        "5, 5, other, Contradicts",
        "10, 9, other, Older"
    })
    void whatIsNoNewsHasItsFate(long known, long arriving, String content, String fate) {
        assertThat(latest(known).meets(checked(arriving, content)))
                .isNotNull()
                .extracting(found -> found.getClass().getSimpleName())
                .isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "5, 500", "9, 10", "0, 1"})
    void otherContentAtALaterPlaceIsNews(long known, long arriving) {
        assertThat(latest(known).meets(checked(arriving, "other"))).isNull();
    }

    @Test
    void aWithdrawalIsOtherContent() {
        var withdrawal = new Checked(
                Arrival.withdrawal("V-1", SourcePosition.version(5), MONDAY),
                Map.of(),
                "{}",
                "{}",
                List.of(),
                Digest.of("withdrawn"));

        assertThat(latest(5).meets(withdrawal)).isInstanceOf(Fate.Contradicts.class);
        assertThat(latest(4).meets(withdrawal)).isNull();
    }

    private static Latest latest(long version) {
        return new Latest(SourcePosition.version(version), Digest.of("the same"));
    }

    private static Checked checked(long version, String content) {
        var arrival = Arrival.of("V-1", SourcePosition.version(version), MONDAY, Map.of("legalName", content));
        return new Checked(arrival, Map.of(), "{}", "{}", List.of(), Digest.of(content));
    }
}
