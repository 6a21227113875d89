package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePositionTests {

    @ParameterizedTest
    @CsvSource({
        "0, 00000000000000000000",
        "7, 00000000000000000007",
        "1000, 00000000000000001000",
        "9223372036854775807, 09223372036854775807"
    })
    void aVersionIsPaddedToOneWidth(long version, String text) {
        assertThat(SourcePosition.version(version)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:41:07Z, 2026-11-20T09:41:07.000000000Z",
        "2026-11-20T09:41:07.5Z, 2026-11-20T09:41:07.500000000Z",
        "2026-11-20T09:41:07.000000001Z, 2026-11-20T09:41:07.000000001Z",
        "2026-11-20T00:00:00Z, 2026-11-20T00:00:00.000000000Z"
    })
    void aTimeHasAllItsNineDecimals(String time, String text) {
        assertThat(SourcePosition.at(Instant.parse(time))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"9, 10", "99, 100", "0, 1", "999999999, 1000000000", "2147483647, 2147483648"})
    void aLaterVersionStandsBehindAnEarlierOne(long earlier, long later) {
        assertThat(SourcePosition.version(earlier)).isLessThan(SourcePosition.version(later));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:41:07Z, 2026-11-20T09:41:07.000000001Z",
        "2026-11-20T09:41:07.9Z, 2026-11-20T09:41:08Z",
        "2026-11-20T09:41:07.09Z, 2026-11-20T09:41:07.1Z",
        "1999-12-31T23:59:59Z, 2000-01-01T00:00:00Z",
        "1900-01-01T00:00:01Z, 9998-12-31T23:59:59Z"
    })
    void aLaterTimeStandsBehindAnEarlierOne(String earlier, String later) {
        assertThat(SourcePosition.at(Instant.parse(earlier))).isLessThan(SourcePosition.at(Instant.parse(later)));
    }

    @Test
    void theSamePlaceIsEqualHoweverItsTimeWasWritten() {
        assertThat(SourcePosition.at(Instant.parse("2026-11-20T09:41:07.100Z")))
                .isEqualTo(SourcePosition.at(Instant.parse("2026-11-20T10:41:07.1+01:00")))
                .isEqualByComparingTo(SourcePosition.at(Instant.parse("2026-11-20T09:41:07.1Z")));
    }

    @Test
    void anyVersionsSortAsTextAsTheyDoAsNumbers() {
        var random = new Random(20_261_120);
        var numbers = LongStream.generate(() -> random.nextLong(Long.MAX_VALUE) >>> random.nextInt(63))
                .limit(500)
                .sorted()
                .boxed()
                .toList();
        var positions = new ArrayList<>(numbers.stream()
                .map(SourcePosition::version)
                .map(SourcePosition::value)
                .toList());
        var inOrder = List.copyOf(positions);

        Collections.shuffle(positions, random);
        Collections.sort(positions);

        assertThat(positions).isEqualTo(inOrder);
    }
}
