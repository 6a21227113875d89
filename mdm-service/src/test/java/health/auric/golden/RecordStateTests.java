package health.auric.golden;

import static health.auric.golden.RecordState.ACTIVE;
import static health.auric.golden.RecordState.APPROVED;
import static health.auric.golden.RecordState.DRAFT;
import static health.auric.golden.RecordState.IN_REVIEW;
import static health.auric.golden.RecordState.MERGED;
import static health.auric.golden.RecordState.PENDING_VALIDATION;
import static health.auric.golden.RecordState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordStateTests {

    /** Rows are where a record is, columns where it goes, both in the order of the states; x is allowed. */
    private static final List<String> TABLE = """
            . x x . . . . . . x
            x . x x . . . . . x
            x x . x x x x x x x
            . . x . x x . x x .
            . . x . . x x x x .
            . . x . x . x x x .
            . . x . x x . x x .
            . . x . x . . . x .
            . . . x x x x x . .
            x . . . . . . . . .
            """.lines().toList();

    static Stream<Pair> everyPair() {
        return Stream.of(RecordState.values())
                .flatMap(from -> Stream.of(RecordState.values()).map(to -> new Pair(from, to)));
    }

    record Pair(RecordState from, RecordState to) {
        boolean allowed() {
            return TABLE.get(from.ordinal()).charAt(2 * to.ordinal()) == 'x';
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStateBecomesOnlyWhatTheTableAllows(Pair pair) {
        assertThat(pair.from().canBecome(pair.to())).isEqualTo(pair.allowed());
    }

    @Test
    void theTableKnowsEveryState() {
        assertThat(TABLE).hasSize(RecordState.values().length);
    }

    @Test
    void onlyWhatWasApprovedOnceIsPublished() {
        var hidden = Set.of(DRAFT, PENDING_VALIDATION, REJECTED, IN_REVIEW);

        assertThat(RecordState.values())
                .allSatisfy(state -> assertThat(state.publishable()).isEqualTo(!hidden.contains(state)));
    }

    @Test
    void nothingUnapprovedBecomesActiveWithoutAnApprovalOrReview() {
        assertThat(DRAFT.canBecome(ACTIVE)).isFalse();
        assertThat(DRAFT.canBecome(APPROVED)).isFalse();
        assertThat(PENDING_VALIDATION.canBecome(ACTIVE)).isFalse();
    }

    @Test
    void everyStateCanBeReachedAndLeft() {
        var reached = EnumSet.noneOf(RecordState.class);
        for (var from : RecordState.values()) {
            var next =
                    Arrays.stream(RecordState.values()).filter(from::canBecome).toList();
            assertThat(next).as("next of %s", from).isNotEmpty();
            reached.addAll(next);
        }
        assertThat(reached).containsExactlyInAnyOrder(RecordState.values());
    }

    @Test
    void aTombstoneComesBackOnlyIntoAPublishedState() {
        assertThat(RecordState.values()).filteredOn(MERGED::canBecome).allMatch(RecordState::publishable);
    }
}
