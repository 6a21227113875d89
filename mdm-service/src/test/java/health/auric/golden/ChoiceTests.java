package health.auric.golden;

import static health.auric.golden.Candidates.JUNE;
import static health.auric.golden.Candidates.MAY;
import static health.auric.golden.Candidates.candidate;
import static health.auric.golden.Candidates.contribution;
import static health.auric.golden.Candidates.surviving;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One attribute decided among the candidates of its sources. */
class ChoiceTests {

    private final List<String> credits = new ArrayList<>();

    @Test
    void aloneACandidateWinsByTheStrategyWhateverItsKind() {
        assertThat(chosen("supplier", "duns", candidate(1, "spreadsheet", 1, MAY, "1")))
                .isEqualTo("1");
        assertThat(credits).containsExactly("K1 most-recent");
    }

    /** tin prefers w9-portal before erp before acquired-erp, but a matched number before all of them. */
    @ParameterizedTest
    @CsvSource({
        "erp, MATCHED, w9-portal, PENDING, K1 verified-only",
        "erp, PENDING, w9-portal, MATCHED, K2 verified-only",
        "erp, PENDING, w9-portal, PENDING, K2 prefer",
        "erp, MATCHED, w9-portal, MATCHED, K2 prefer",
        "erp, MATCHED, erp, MATCHED, K2 most-recent",
        "hr, MATCHED, ehr, MATCHED, K2 most-recent",
        "hr, PENDING, acquired-erp, , K2 prefer",
    })
    void verifiedComesBeforePreferredBeforeRecent(
            String kind, String status, String otherKind, @Nullable String otherStatus, String credit) {
        chosen("supplier", "tin", vouched(1, kind, MAY, status), vouched(2, otherKind, JUNE, otherStatus));

        assertThat(credits).containsExactly(credit);
    }

    @Test
    void amongEquallyPreferredTheLaterChangeWinsAndOfTwoAtOnceTheFirst() {
        var first = candidate(1, "erp", 1, JUNE, "1");
        var same = candidate(2, "erp", 1, JUNE, "2");
        var earlier = candidate(3, "erp", 1, MAY, "3");

        assertThat(chosen("supplier", "duns", earlier, first, same)).isEqualTo("1");
        assertThat(chosen("supplier", "duns", earlier, same, first)).isEqualTo("2");
    }

    @Test
    void trustSettlesWhatNoKindOfSourceIsPreferredFor() {
        assertThat(chosen("supplier", "phone", candidate(1, "erp", 1, MAY, "1"), candidate(2, "erp", 2, JUNE, "2")))
                .isEqualTo("1");
        assertThat(credits).containsExactly("K1 prefer");
    }

    @Test
    void joinedListsKeepWhatEverySourceSaysOnceAndCreditThemAll() {
        var one = candidate(1, "erp", 1, MAY, List.of("GPO", "SERVICE"));
        var two = candidate(2, "erp", 1, JUNE, List.of("SERVICE", "UTILITY"));

        assertThat(chosen("supplier", "roles", one, two)).isEqualTo(List.of("GPO", "SERVICE", "UTILITY"));
        assertThat(credits).containsExactly("K1 union", "K2 union");
    }

    @Test
    void aListThatIsNotJoinedIsTakenFromOneSourceWhole() {
        var one = candidate(1, "procurement", 1, MAY, List.of(Map.of("name", "A"), Map.of("name", "B")));
        var two = candidate(2, "erp", 1, JUNE, List.of(Map.of("name", "C")));

        assertThat(chosen("supplier", "contacts", one, two)).isEqualTo(one.value());
        assertThat(credits).containsExactly("K1 prefer");
    }

    @Test
    void eachUseOfAnAddressIsDecidedForItself() {
        var ours = Map.of("use", "ORDER", "line1", "1 MILL ST");
        var theirs = Map.of("use", "ORDER", "line1", "2 MILL ST");
        var remit = Map.of("use", "REMIT", "line1", "3 MILL ST");
        var erp = candidate(1, "erp", 1, MAY, List.of(ours));
        var acquired = candidate(2, "acquired-erp", 1, JUNE, List.of(theirs, remit));

        assertThat(chosen("supplier", "addresses", erp, acquired)).isEqualTo(List.of(ours, remit));
        assertThat(credits).containsExactly("K1 prefer", "K2 most-recent");
    }

    @Test
    void addressesWithoutAUseAreDecidedTogether() {
        var old = candidate(1, "erp", 1, MAY, List.of(Map.of("line1", "1"), Map.of("line1", "2")));
        var late = candidate(2, "erp", 1, JUNE, List.of(Map.of("line1", "3")));

        assertThat(chosen("supplier", "addresses", old, late)).isEqualTo(late.value());
    }

    @ParameterizedTest
    @CsvSource({
        "erp, 1, 0",
        "hr, 1, 4294967296",
        "ehr, 1, 8589934593",
        "ehr, 7, 8589934599",
    })
    void preferenceIsThePlaceOfTheKindAndWithinSourceTrustTheTrust(String kind, int trust, long preference) {
        assertThat(candidate(1, kind, trust, MAY, "x").preference(List.of("erp", "hr", "source-trust")))
                .isEqualTo(preference);
    }

    @Test
    void aKindThatIsNotNamedComesLast() {
        assertThat(candidate(1, "ehr", 1, MAY, "x").preference(List.of("erp", "hr")))
                .isEqualTo(2L << 32);
    }

    @Test
    void theStableOrderIsTrustSourceKeyAndRecordAndTheNewestOfOneRecord() {
        var sorted = new ArrayList<>(List.of(
                contribution("b", 1, "K1", 1, MAY),
                contribution("a", 2, "K1", 2, MAY),
                contribution("a", 1, "K2", 3, MAY),
                contribution("a", 1, "K1", 4, MAY),
                contribution("a", 1, "K1", 4, JUNE)));
        sorted.sort(Candidate.STABLE);

        assertThat(sorted)
                .extracting(each -> each.source() + " " + each.trust() + " " + each.key() + " " + each.changedAt())
                .containsExactly(
                        "aa 1 K1 " + JUNE, "aa 1 K1 " + MAY, "aa 1 K2 " + MAY, "bb 1 K1 " + MAY, "aa 2 K1 " + MAY);
    }

    private Object chosen(String domain, String attribute, Candidate... candidates) {
        credits.clear();
        return new Choice(
                        surviving(domain, attribute),
                        (from, rule) -> credits.add(from.from().key() + " " + rule))
                .among(Arrays.asList(candidates));
    }

    private static Candidate vouched(int number, String kind, Instant at, @Nullable String status) {
        Map<String, Object> content = status == null ? Map.of() : Map.of("tinMatchStatus", status);
        var from = new Contribution(
                new UUID(0, number), new SourceCode("source-" + number), kind, 1, "K" + number, at, content);
        return new Candidate(from, number, Integer.toString(number));
    }
}
