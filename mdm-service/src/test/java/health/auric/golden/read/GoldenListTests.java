package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.golden.RecordState;
import health.auric.golden.read.GoldenList.Wanted;
import health.auric.kernel.Cursor;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class GoldenListTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final GoldenFilter ALL = new GoldenFilter(null, null, null, null, null, null);

    @Autowired
    GoldenList list;

    @Autowired
    JdbcClient database;

    private Past past;
    private UUID acme;
    private UUID zenith;
    private Instant later;

    @BeforeEach
    void someSuppliers() {
        past = new Past(database).clear().source("lawson-lkm", "LKM").source("sap-stb", "STB");
        past.simple("supplier", 1, "Mölnlycke", "lawson-lkm", Map.of());
        acme = past.simple("supplier", 2, "acme", "lawson-lkm", Map.of());
        later = past.later().now();
        past.simple("supplier", 3, "Acme", "sap-stb", Map.of());
        zenith = past.later().simple("supplier", 4, "Zenith", "sap-stb", Map.of());
        past.simple("item", 1, "Gauze", "sap-stb", Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "number, false, 1 2 3 4",
        "number, true, 4 3 2 1",
        "title, false, 2 3 1 4",
        "title, true, 4 1 3 2",
        "changed, false, 1 2 3 4",
        "changed, true, 4 3 2 1",
    })
    void comesInEveryOrderWholeOrPageByPage(String sort, boolean down, String expected) {
        assertThat(numbers(page(ALL, new Wanted(sort, down, null, 100)).items()))
                .isEqualTo(expected);
        for (int size = 1; size <= 4; size++) {
            List<GoldenSummary> all = new ArrayList<>();
            String cursor = null;
            do {
                var page = page(ALL, new Wanted(sort, down, cursor, size));
                assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
                assertThat(page.hasMore()).isEqualTo(page.next() != null);
                all.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            assertThat(numbers(all)).as("pages of %d", size).isEqualTo(expected);
        }
    }

    @Test
    void pagesStayWhereTheyAreWhenRecordsAppear() {
        var first = page(ALL, new Wanted("title", false, null, 2));
        past.simple("supplier", 9, "Aaa", "lawson-lkm", Map.of());
        past.simple("supplier", 10, "Bbb", "lawson-lkm", Map.of());

        assertThat(numbers(
                        page(ALL, new Wanted("title", false, first.next(), 10)).items()))
                .isEqualTo("10 1 4");
    }

    @Test
    void filters() {
        past.later();
        past.version(zenith, "RETIRED", Map.of());
        past.hold("supplier", "DUNS", "1", acme, "The names differ.");

        assertThat(found(new GoldenFilter(RecordState.RETIRED, null, null, null, null, null)))
                .isEqualTo("4");
        assertThat(found(new GoldenFilter(RecordState.ACTIVE, null, null, null, null, null)))
                .isEqualTo("1 2 3");
        assertThat(found(new GoldenFilter(null, new SourceCode("sap-stb"), null, null, null, null)))
                .isEqualTo("3 4");
        assertThat(found(new GoldenFilter(null, new SourceCode("unknown"), null, null, null, null)))
                .isEmpty();
        assertThat(found(new GoldenFilter(null, null, new FacilityCode("LKM"), null, null, null)))
                .isEqualTo("1 2");
        assertThat(found(new GoldenFilter(null, new SourceCode("sap-stb"), new FacilityCode("LKM"), null, null, null)))
                .isEmpty();
        assertThat(found(new GoldenFilter(null, null, null, true, null, null))).isEqualTo("2");
        assertThat(found(new GoldenFilter(null, null, null, false, null, null))).isEqualTo("1 3 4");
        assertThat(found(new GoldenFilter(null, null, null, null, "ACM", null))).isEqualTo("2 3");
        assertThat(found(new GoldenFilter(null, null, null, null, "mö", null))).isEqualTo("1");
        assertThat(found(new GoldenFilter(null, null, null, null, "%", null))).isEmpty();
        assertThat(found(new GoldenFilter(null, null, null, null, null, later))).isEqualTo("3 4");
        assertThat(found(new GoldenFilter(RecordState.ACTIVE, new SourceCode("sap-stb"), null, false, "a", later)))
                .isEqualTo("3");
    }

    @Test
    void leavesTombstonesOutUnlessAskedFor() {
        past.merge(acme, zenith);

        assertThat(found(ALL)).isEqualTo("1 3 4");
        assertThat(found(new GoldenFilter(RecordState.MERGED, null, null, null, null, null)))
                .isEqualTo("2");
    }

    @Test
    void showsOnlyWhatIsInScope() {
        assertThat(seenBy(Grant.of(Role.STEWARD).at(new FacilityCode("LKM")))).isEqualTo("1 2");
        assertThat(seenBy(Grant.of(Role.STEWARD).at(new FacilityCode("STB")))).isEqualTo("3 4");
        assertThat(seenBy(
                        Grant.of(Role.STEWARD).at(new FacilityCode("LKM")).in(SUPPLIER),
                        Grant.of(Role.STEWARD).at(new FacilityCode("STB")).in(new DomainName("item"))))
                .isEqualTo("1 2");
        assertThat(seenBy(Grant.of(Role.STEWARD))).isEqualTo("1 2 3 4");
        past.version(acme, "RETIRED", Map.of());
        past.unlink(database.sql("select source_record from golden.cross_reference where golden = :id")
                .param("id", acme)
                .query(UUID.class)
                .single());
        assertThat(seenBy(Grant.of(Role.STEWARD).at(new FacilityCode("LKM")))).isEqualTo("1 2");
    }

    @Test
    void tellsWhatIsContested() {
        past.hold("supplier", "DUNS", "1", acme, "The names differ.");

        assertThat(page(ALL, new Wanted("number", false, null, 10)).items())
                .extracting(GoldenSummary::contested)
                .containsExactly(false, true, false, false);
    }

    @Test
    void refusesACursorThatWasAlteredOrIsOfAnotherList() {
        var wanted = new Wanted("title", false, null, 1);
        var cursor = String.valueOf(page(ALL, wanted).next());

        for (int i = 0; i < cursor.length(); i++) {
            var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            refuses(ALL, "title", cursor.substring(0, i) + other + cursor.substring(i + 1));
        }
        refuses(ALL, "title", cursor.substring(1));
        refuses(ALL, "title", "");
        refuses(ALL, "title", "%%%");
        refuses(ALL, "title", "A".repeat(5000));
        refuses(ALL, "number", cursor);
        refuses(new GoldenFilter(null, null, null, true, null, null), "title", cursor);
    }

    @Test
    void aCursorThatIsMadeUpDoesNoHarm() {
        for (var values : List.of(List.of("x", "y"), List.of(""), List.of("2026", "1"), List.of("9".repeat(30)))) {
            var cursor = Cursor.of("golden supplier " + ALL + " CHANGED_UP", values.toArray());
            refuses(ALL, "changed", cursor);
        }
    }

    @Test
    void hasNoOtherOrders() {
        assertThatThrownBy(() -> page(ALL, new Wanted("number; drop table", false, null, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("sort"));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER_UP",
        "NUMBER_DOWN",
        "TITLE_UP",
        "TITLE_DOWN",
        "CHANGED_UP",
        "CHANGED_DOWN",
    })
    void readsAPageFromAnIndexWithoutSortingTheDomain(GoldenSort sort) {
        database.sql("""
                        insert into golden.golden (id, domain, number, version, lock_version, status, title, content_hash,
                            changed_at)
                        select gen_random_uuid(), 'supplier', n, 1, 1, 'ACTIVE', md5(n::text), '',
                            timestamptz '2026-01-01' + n * interval '1 s' from generate_series(100, 20100) n""").update();
        database.sql("analyze golden.golden").update();
        var place = sort.start();

        var plan = String.join(
                "\n",
                database.sql("explain " + ListQuery.of(ALL, sort, false))
                        .param("domain", "supplier")
                        .param("place", place.text())
                        .param("number", place.number())
                        .param("title", null)
                        .param("since", null)
                        .param("limit", 51)
                        .query(String.class)
                        .list());

        assertThat(plan).contains("Index").doesNotContain("Sort", "Seq Scan on golden");
    }

    private Page<GoldenSummary> page(GoldenFilter filter, Wanted wanted) {
        return Actors.asSystem(() -> list.page(SUPPLIER, filter, wanted));
    }

    private String found(GoldenFilter filter) {
        return numbers(page(filter, new Wanted("number", false, null, 100)).items());
    }

    private String seenBy(Grant... grants) {
        return numbers(Acting.as(() -> list.page(SUPPLIER, ALL, new Wanted("number", false, null, 100)), grants)
                .items());
    }

    private static String numbers(List<GoldenSummary> items) {
        return String.join(
                " ",
                items.stream()
                        .map(item -> item.number().replaceAll("SUP-0*", ""))
                        .toList());
    }

    private void refuses(GoldenFilter filter, String sort, @Nullable String cursor) {
        assertThatThrownBy(() -> page(filter, new Wanted(sort, false, cursor, 1)))
                .as("%s", cursor)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("cursor"));
    }
}
