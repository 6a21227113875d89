package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.golden.ExclusiveValue;
import health.auric.golden.Hold;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds and who contests an identifier that one golden record can have. */
class HoldBookTests {

    private static final ExclusiveValue DUNS = new ExclusiveValue("DUNS", "150483782");
    private static final ExclusiveValue LEI = new ExclusiveValue("LEI", "5493001KJTIIGC8Y1R12");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final String WHY = "Another one has it.";

    @Test
    void theFirstToClaimHolds() {
        var book = book();
        book.claim(ONE, Set.of(DUNS), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(ONE);
        assertThat(book.claimed()).containsExactly(held(DUNS, ONE));
        assertThat(book.released()).isEmpty();
    }

    @Test
    void theSecondToClaimContests() {
        var book = book();
        book.claim(ONE, Set.of(DUNS), WHY);
        book.claim(TWO, Set.of(DUNS), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(ONE);
        assertThat(book.claimed()).containsExactly(held(DUNS, ONE), contested(DUNS, TWO));
    }

    @Test
    void nobodyHoldsWhatNobodyClaims() {
        assertThat(book().holder(DUNS)).isNull();
        assertThat(book(held(LEI, ONE)).holder(DUNS)).isNull();
    }

    @Test
    void claimingTheSameAgainChangesNothing() {
        var book = book(held(DUNS, ONE), contested(DUNS, TWO));
        book.claim(ONE, Set.of(DUNS), "another reason");
        book.claim(TWO, Set.of(DUNS), "another reason");

        assertThat(book.claimed()).isEmpty();
        assertThat(book.released()).isEmpty();
    }

    @Test
    void whoWaitedLongestGetsWhatBecomesFree() {
        var book = book(held(DUNS, ONE), contested(DUNS, TWO), contested(DUNS, THREE));
        book.claim(ONE, Set.of(), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(TWO);
        assertThat(book.released()).containsExactlyInAnyOrder(held(DUNS, ONE), contested(DUNS, TWO));
        assertThat(book.claimed()).containsExactly(held(DUNS, TWO));
    }

    @Test
    void aContestThatIsGivenUpLeavesTheHolderAlone() {
        var book = book(held(DUNS, ONE), contested(DUNS, TWO), contested(DUNS, THREE));
        book.claim(TWO, Set.of(), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(ONE);
        assertThat(book.released()).containsExactly(contested(DUNS, TWO));
        assertThat(book.claimed()).isEmpty();
    }

    @Test
    void theLastToLeaveLeavesNothing() {
        var book = book(held(DUNS, ONE));
        book.claim(ONE, Set.of(), WHY);

        assertThat(book.holder(DUNS)).isNull();
        assertThat(book.released()).containsExactly(held(DUNS, ONE));
        assertThat(book.claimed()).isEmpty();
    }

    @Test
    void whatIsFreeAgainCanBeTakenByAnybody() {
        var book = book(held(DUNS, ONE));
        book.claim(ONE, Set.of(), WHY);
        book.claim(TWO, Set.of(DUNS), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(TWO);
        assertThat(book.released()).containsExactly(held(DUNS, ONE));
        assertThat(book.claimed()).containsExactly(held(DUNS, TWO));
    }

    @Test
    void whoComesBackStandsAtTheEndOfTheLine() {
        var book = book(held(DUNS, ONE), contested(DUNS, TWO));
        book.claim(ONE, Set.of(), WHY);
        book.claim(ONE, Set.of(DUNS), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(TWO);
        assertThat(book.released()).containsExactlyInAnyOrder(held(DUNS, ONE), contested(DUNS, TWO));
        assertThat(book.claimed()).containsExactlyInAnyOrder(held(DUNS, TWO), contested(DUNS, ONE));
    }

    @Test
    void identifiersAreHeldOneByOne() {
        var book = book(held(DUNS, ONE), held(LEI, ONE));
        book.claim(ONE, Set.of(LEI), WHY);
        book.claim(TWO, Set.of(DUNS, LEI), WHY);

        assertThat(book.holder(DUNS)).isEqualTo(TWO);
        assertThat(book.holder(LEI)).isEqualTo(ONE);
        assertThat(book.released()).containsExactly(held(DUNS, ONE));
        assertThat(book.claimed()).containsExactlyInAnyOrder(held(DUNS, TWO), contested(LEI, TWO));
    }

    @Test
    void anIdentifierIsTheSameOnlyWithinItsScheme() {
        var book = book();
        book.claim(ONE, Set.of(new ExclusiveValue("GLN", "1")), WHY);
        book.claim(TWO, Set.of(new ExclusiveValue("NPI", "1")), WHY);

        assertThat(book.claimed()).allMatch(Hold::held).hasSize(2);
    }

    @Test
    void aRecordThatLeftAndCameBackWithinABatchAloneHasChangedNothing() {
        var book = book(held(DUNS, ONE));
        book.claim(ONE, Set.of(), WHY);
        book.claim(ONE, Set.of(DUNS), WHY);

        assertThat(book.released()).isEmpty();
        assertThat(book.claimed()).isEmpty();
    }

    /** Whatever happens: one holder if anybody claims, and the difference leads from before to after. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aClaimedIdentifierAlwaysHasExactlyOneHolder(long seed) {
        var random = new Random(seed);
        var book = book(held(DUNS, ONE), contested(DUNS, TWO), held(LEI, THREE));
        var present = new LinkedHashSet<>(List.of(held(DUNS, ONE), contested(DUNS, TWO), held(LEI, THREE)));
        for (int step = 0; step < 40; step++) {
            var golden = new UUID(0, 1 + random.nextInt(4));
            var wanted = Stream.of(DUNS, LEI).filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
            book.claim(golden, wanted, WHY);

            var after = new LinkedHashSet<>(present);
            book.released().forEach(after::remove);
            after.addAll(book.claimed());
            for (var identifier : List.of(DUNS, LEI)) {
                var claims = after.stream()
                        .filter(hold -> hold.identifier().equals(identifier))
                        .toList();
                assertThat(claims.stream().filter(Hold::held).map(Hold::golden).toList())
                        .isEqualTo(claims.isEmpty() ? List.of() : List.of(holder(book, identifier)));
                assertThat(claims).extracting(Hold::golden).doesNotHaveDuplicates();
            }
            assertThat(after.stream()
                            .filter(hold -> hold.golden().equals(golden))
                            .map(Hold::identifier)
                            .collect(Collectors.toSet()))
                    .isEqualTo(wanted);
        }
    }

    private static UUID holder(HoldBook book, ExclusiveValue identifier) {
        var holder = book.holder(identifier);
        return holder == null ? new UUID(0, 0) : holder;
    }

    @Test
    void aBatchGrowsWhileItIsQuickAndShrinksWhenItIsSlow() {
        var size = new BatchSize();
        assertThat(size.next()).isEqualTo(200);

        size.took(200, 25_000_000);
        assertThat(size.next()).as("half the aim, so 400 would have fitted").isEqualTo(300);

        size.took(300, 100_000_000);
        assertThat(size.next()).as("twice the aim, so 150 would have fitted").isEqualTo(225);

        size.took(225, 50_000_000);
        assertThat(size.next()).as("it met the aim").isEqualTo(225);
    }

    @Test
    void aBatchIsShortWhileSomethingUrgentComes() {
        var size = new BatchSize();
        size.took(200, 25_000_000);

        size.hurry();

        assertThat(size.next()).as("a quarter of 300").isEqualTo(75);
    }

    @Test
    void aBatchThatWasNotFullTellsNothing() {
        var size = new BatchSize();
        size.took(1, 1_000_000_000);
        size.took(199, 1);

        assertThat(size.next()).isEqualTo(200);
    }

    @Test
    void aBatchNeverGetsTooSmallNorTooLarge() {
        var slow = new BatchSize();
        var quick = new BatchSize();
        IntStream.range(0, 30).forEach(_ -> {
            slow.took(slow.next(), 60_000_000_000L);
            quick.took(quick.next(), 0);
        });

        assertThat(slow.next()).isEqualTo(40);
        assertThat(quick.next()).isEqualTo(1_000);
    }

    @Test
    void numbersAreGivenOneAfterTheOther() {
        var numbers = new Numbers(7);

        assertThat(List.of(numbers.next(), numbers.next())).containsExactly(7L, 8L);
        assertThat(numbers.upcoming()).isEqualTo(9);
        assertThat(numbers.upcoming()).isEqualTo(9);
    }

    private static HoldBook book(Hold... holds) {
        return new HoldBook(Arrays.asList(holds));
    }

    private static Hold held(ExclusiveValue identifier, UUID golden) {
        return hold(identifier, golden, null);
    }

    private static Hold contested(ExclusiveValue identifier, UUID golden) {
        return hold(identifier, golden, WHY);
    }

    private static Hold hold(ExclusiveValue identifier, UUID golden, @Nullable String reason) {
        return new Hold(identifier, golden, reason);
    }
}
