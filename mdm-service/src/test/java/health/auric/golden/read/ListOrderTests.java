package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.access.Actor;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.golden.RecordState;
import health.auric.golden.read.GoldenSort.Place;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists of golden records are ordered, paged, narrowed and put into SQL. */
class ListOrderTests {

    private static final GoldenFilter ALL = new GoldenFilter(null, null, null, null, null, null);
    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "number, false, NUMBER_UP",
        "number, true, NUMBER_DOWN",
        "title, false, TITLE_UP",
        "title, true, TITLE_DOWN",
        "changed, false, CHANGED_UP",
        "Changed, true, CHANGED_DOWN",
    })
    void anOrderIsNamedByWhatItSortsAndWhichWay(String sort, boolean down, GoldenSort expected) {
        assertThat(GoldenSort.of(sort, down)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "number_up", "title desc", "-number", "number;"})
    void thereIsNoOtherOrder(String sort) {
        assertThat(GoldenSort.of(sort, false)).isEmpty();
        assertThat(GoldenSort.of(sort, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GoldenSort.class)
    void aPlaceGoesIntoACursorAndComesBack(GoldenSort sort) {
        var place = sort.place("tern, inc.", NOON, 42);

        assertThat(sort.place(List.of(place.text(), Long.toString(place.number()))))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER_UP, ''",
        "TITLE_UP, tern",
        "CHANGED_UP, 2026-11-20T12:00:00Z",
        "CHANGED_DOWN, 2026-11-20T12:00:00Z",
    })
    void aPlaceHoldsOnlyWhatIsSortedByAndTheNumber(GoldenSort sort, String text) {
        assertThat(sort.place("tern", NOON, 42)).isEqualTo(new Place(text, 42));
    }

    @ParameterizedTest
    @CsvSource({"CHANGED_UP, yesterday", "CHANGED_DOWN, ''", "CHANGED_UP, infinity"})
    void aTimeNobodyCouldHaveBeenGivenIsRefused(GoldenSort sort, String time) {
        assertThatThrownBy(() -> sort.place(List.of(time, "1"))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aNumberNobodyCouldHaveBeenGivenIsRefused() {
        assertThatThrownBy(() -> GoldenSort.TITLE_UP.place(List.of("tern", "x")))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void aTitleFromOutsideIsCleanedOfWhatTheDatabaseCannotTake() {
        assertThat(GoldenSort.TITLE_UP.place(List.of("te\0rn", "1")).text()).isEqualTo("tern");
    }

    @ParameterizedTest
    @EnumSource(GoldenSort.class)
    void everyOrderBreaksTiesByTheNumber(GoldenSort sort) {
        var down = sort.name().endsWith("_DOWN");

        assertThat(sort.order().strip()).endsWith(down ? "g.number desc" : "g.number");
        assertThat(sort.behind()).contains(":number", down ? "<" : ">").doesNotContain(down ? ">" : "<");
        assertThat(sort.behind().strip()).startsWith("and ");
    }

    @Test
    void theFirstPlaceIsBeforeEveryRecord() {
        assertThat(GoldenSort.NUMBER_UP.start().number()).isZero();
        assertThat(GoldenSort.NUMBER_DOWN.start().number()).isEqualTo(Long.MAX_VALUE);
        assertThat(GoldenSort.CHANGED_UP.start().text()).isEqualTo("-infinity");
        assertThat(GoldenSort.CHANGED_DOWN.start().text()).isEqualTo("infinity");
        assertThat(GoldenSort.TITLE_DOWN.start().text().codePointAt(0)).isEqualTo(Character.MAX_CODE_POINT);
        assertThat(GoldenSort.TITLE_UP.start()).isEqualTo(new Place("", -1));
    }

    @Test
    void withoutAStatusTombstonesAreLeftOut() {
        assertThat(sql(ALL)).contains("g.status <> 'MERGED'").doesNotContain(":status");
        assertThat(sql(new GoldenFilter(RecordState.MERGED, null, null, null, null, null)))
                .contains("g.status = :status")
                .doesNotContain("<> 'MERGED'");
    }

    @Test
    void onlyWhatIsFilteredIsInTheQuery() {
        assertThat(parameters(sql(ALL))).containsExactly("domain", "number", "limit");
        assertThat(parameters(sql(new GoldenFilter(RecordState.ACTIVE, null, null, null, "tern", NOON))))
                .containsExactly("domain", "number", "status", "title", "since", "limit");
        assertThat(parameters(ListQuery.of(ALL, GoldenSort.NUMBER_UP, true)))
                .containsExactly("domain", "number", "sources", "limit");
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "false, false, true", ", false, false"})
    void contestedIsAskedForOrAgainstOrNotAtAll(@Nullable Boolean contested, boolean with, boolean without) {
        var sql = sql(new GoldenFilter(null, null, null, contested, null, null));

        assertThat(sql.contains("and exists (select from golden.identifier_hold"))
                .isEqualTo(with);
        assertThat(sql.contains("and not exists (select from golden.identifier_hold"))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @EnumSource(GoldenSort.class)
    void everyOrderMakesOneQueryWithOneOrderAndOneLimit(GoldenSort sort) {
        for (var filter : List.of(ALL, new GoldenFilter(null, null, null, null, "tern", NOON))) {
            var sql = ListQuery.of(filter, sort, false);
            assertThat(sql)
                    .containsOnlyOnce("order by")
                    .endsWith("limit :limit")
                    .doesNotContain(";");
            assertThat(sql.indexOf("order by")).isGreaterThan(sql.lastIndexOf("\nand "));
        }
    }

    @Test
    void amongFewRecentChangesTheIndexOfNumbersIsNotReadToItsEnd() {
        var since = new GoldenFilter(null, null, null, null, null, NOON);

        assertThat(ListQuery.of(since, GoldenSort.NUMBER_UP, false)).contains("order by g.number + 0\n");
        assertThat(ListQuery.of(ALL, GoldenSort.NUMBER_UP, false)).contains("order by g.number\n");
        assertThat(ListQuery.of(since, GoldenSort.TITLE_UP, false))
                .contains(GoldenSort.TITLE_UP.order().strip());
    }

    private static String sql(GoldenFilter filter) {
        return ListQuery.of(filter, GoldenSort.NUMBER_UP, false);
    }

    private static List<String> parameters(String sql) {
        return Pattern.compile("(?<!:):([a-z]+)")
                .matcher(sql)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The cells: found for a limit of three; shown; the last one shown, to which the cursor leads. */
    @ParameterizedTest
    @CsvSource({"0, 0, ", "2, 2, ", "3, 3, ", "4, 3, 3"})
    void onePastTheLimitMeansThereAreMore(int found, int shown, @Nullable String next) {
        var page = Page.of(IntStream.rangeClosed(1, found).boxed().toList(), 3, Object::toString);

        assertThat(page.items()).hasSize(shown);
        assertThat(page.hasMore()).isEqualTo(next != null);
        assertThat(page.next()).isEqualTo(next);
    }

    @Test
    void whoMayReadEverywhereIsNotNarrowed() {
        var sight = sight(Grant.of(Role.STEWARD).at(new FacilityCode("LKM")), Grant.of(Role.AUDITOR));

        assertThat(sight.codes()).isNull();
        assertThat(sight.reaches(new FacilityCode("STB"))).isTrue();
    }

    @Test
    void whoMayReadAtFacilitiesSeesThose() {
        var lkm = new FacilityCode("LKM");
        var stb = new FacilityCode("STB");
        var sight = sight(
                Grant.of(Role.STEWARD).at(lkm),
                Grant.of(Role.AUDITOR).in(SUPPLIER).at(stb),
                Grant.of(Role.STEWARD).in(new DomainName("item")).at(new FacilityCode("OAK")));

        assertThat(sight.codes()).containsExactlyInAnyOrder("LKM", "STB");
        assertThat(sight.reaches(stb)).isTrue();
        assertThat(sight.reaches(new FacilityCode("OAK"))).isFalse();
    }

    @Test
    void aRoleThatDoesNotReadRecordsSeesNone() {
        assertThat(sight(Grant.of(Role.OPERATOR)).codes()).isEmpty();
        assertThat(sight(Grant.of(Role.STEWARD).in(new DomainName("item"))).codes())
                .isEmpty();
        assertThat(sight().codes()).isEmpty();
    }

    @Test
    void aFilterIsToldApartByEveryPartOfIt() {
        var filters = List.of(
                ALL,
                new GoldenFilter(RecordState.ACTIVE, null, null, null, null, null),
                new GoldenFilter(null, new SourceCode("lawson"), null, null, null, null),
                new GoldenFilter(null, null, new FacilityCode("LKM"), null, null, null),
                new GoldenFilter(null, null, null, false, null, null),
                new GoldenFilter(null, null, null, null, "tern", null),
                new GoldenFilter(null, null, null, null, null, NOON));

        assertThat(filters)
                .as("what a cursor is bound to")
                .extracting(GoldenFilter::toString)
                .doesNotHaveDuplicates();
    }

    private static Sight sight(Grant... grants) {
        var permissions = Arrays.stream(grants).map(Grant::permission).toList();
        return Sight.of(Actor.user(new UUID(0, 7), "Ann", permissions), SUPPLIER);
    }
}
