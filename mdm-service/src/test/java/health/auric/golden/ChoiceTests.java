package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import health.auric.model.Surviving;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One attribute decided among the candidates of its sources, and what the parts of that decision say by themselves. */
class ChoiceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

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

    /** The first code of its list is the most cautious one; a code that left the list comes before none at all. */
    @ParameterizedTest
    @CsvSource({
        "CONTAINS, NOT_DECLARED, 1",
        "NOT_DECLARED, FREE, 1",
        "CONTAINS, FREE, 1",
        "FREE, GONE, 1",
        "FREE, FREE, 0",
    })
    void codesAreStrictInTheOrderOfTheirList(String strict, String other, int expected) {
        var latex = surviving("item", "latex");
        long one = Strictness.of(latex, strict);
        long two = Strictness.of(latex, other);

        assertThat(Long.compare(one, two)).isEqualTo(expected);
        assertThat(one).isGreaterThan(Strictness.of(latex, null));
    }

    @Test
    void aFlagThatIsSetIsStricterThanOneThatIsNot() {
        var powdered = surviving("item", "powdered");

        assertThat(Strictness.of(powdered, true)).isGreaterThan(Strictness.of(powdered, false));
        assertThat(Strictness.of(powdered, "true")).isEqualTo(Strictness.of(powdered, true));
        assertThat(Strictness.of(powdered, false)).isGreaterThan(Strictness.of(powdered, null));
    }

    @Test
    void aListIsAsStrictAsItsStrictestMember() {
        var holds = surviving("supplier", "holds");
        var all = Map.of("kind", "ALL");
        var payment = Map.of("kind", "PAYMENT");

        assertThat(Strictness.of(holds, List.of(payment, all))).isEqualTo(Strictness.of(holds, List.of(all)));
        assertThat(Strictness.of(holds, List.of(payment))).isGreaterThan(Strictness.of(holds, List.of()));
    }

    @Test
    void theFirstFieldOfAMemberCountsMost() {
        var screening = surviving("supplier", "screening");
        var clearFirst = Map.of("list", "OIG_LEIE", "status", "CLEAR");
        var excludedSecond = Map.of("list", "SAM", "status", "EXCLUDED");
        var excludedFirst = Map.of("list", "OIG_LEIE", "status", "EXCLUDED");

        assertThat(Strictness.of(screening, clearFirst)).isGreaterThan(Strictness.of(screening, excludedSecond));
        assertThat(Strictness.of(screening, excludedFirst)).isGreaterThan(Strictness.of(screening, clearFirst));
    }

    @Test
    void aTextIsCompleteByItsLengthAndAllElseByItsValues() {
        assertThat(Completeness.of(null)).isZero();
        assertThat(Completeness.of("")).isZero();
        assertThat(Completeness.of("GLOVE")).isEqualTo(5);
        assertThat(Completeness.of(true)).isEqualTo(1);
        assertThat(Completeness.of(List.of("GLOVE", "EXAM"))).isEqualTo(2);
        assertThat(Completeness.of(Map.of("a", "GLOVE", "b", Map.of("c", 1, "d", List.of(1, 2)))))
                .isEqualTo(4);
        assertThat(Completeness.of(List.of())).isZero();
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

    /** The cells: until when the value is set; whether it still is; the next day that changes. */
    @ParameterizedTest
    @CsvSource({
        ", true, ",
        "2026-06-14, false, ",
        "2026-06-15, true, 2026-06-16",
        "2026-12-31, true, 2027-01-01",
    })
    void aSetValueHoldsThroughItsLastDay(@Nullable LocalDate until, boolean holds, @Nullable LocalDate next) {
        var calendar = new Calendar(TODAY);

        assertThat(calendar.holds(until)).isEqualTo(holds);
        assertThat(calendar.next()).isEqualTo(next);
    }

    @Test
    void theCalendarRemembersTheEarliestChange() {
        var calendar = new Calendar(TODAY);
        calendar.holds(LocalDate.of(2026, 12, 31));
        calendar.holds(LocalDate.of(2026, 7, 31));
        calendar.holds(LocalDate.of(2026, 9, 30));

        assertThat(calendar.next()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void membersOutOfTheirPeriodDoNotTakePart() {
        var past = Map.of("use", "REMIT", "valid", Map.of("to", "2026-06-14"));
        var now = Map.of("use", "REMIT", "valid", Map.of("from", "2026-06-15", "to", "2026-06-15"));
        var calendar = new Calendar(TODAY);

        var left = calendar.inEffect(
                surviving("supplier", "addresses"),
                List.of(candidate(1, "erp", 1, MAY, List.of(past)), candidate(2, "erp", 1, MAY, List.of(past, now))));

        assertThat(left).singleElement().satisfies(candidate -> {
            assertThat(candidate.from().key()).isEqualTo("K2");
            assertThat(candidate.value()).isEqualTo(List.of(now));
        });
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2026, 6, 16));
    }

    @Test
    void whereNothingIsInEffectEverythingStays() {
        var candidates = List.of(
                candidate(1, "erp", 1, MAY, List.of(Map.of("use", "REMIT", "valid", Map.of("from", "2026-07-01")))));
        var calendar = new Calendar(TODAY);

        assertThat(calendar.inEffect(surviving("supplier", "addresses"), candidates))
                .isEqualTo(candidates);
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void periodsDoNotMatterWhereTheRuleDoesNotLookAtThem() {
        var candidates = List.of(
                candidate(1, "erp", 1, MAY, List.of(Map.of("number", "C-1", "valid", Map.of("to", "1999-01-01")))));
        var calendar = new Calendar(TODAY);

        assertThat(calendar.inEffect(surviving("supplier", "contracts"), candidates))
                .isSameAs(candidates);
        assertThat(calendar.next()).isNull();
    }

    @Test
    void aReferenceIsCompletedByTheSourceWhoseKeyItIs() {
        assertThat(completed("parent", Map.of("key", "V-9"))).isEqualTo(Map.of("source", "erp-one", "key", "V-9"));
        assertThat(completed("parent", Map.of("source", "sap", "key", "V-9")))
                .isEqualTo(Map.of("source", "sap", "key", "V-9"));
        assertThat(completed("parent", Map.of("golden", "SUP-1"))).isEqualTo(Map.of("golden", "SUP-1"));
        assertThat(completed("distributesFor", List.of(Map.of("key", "A"), Map.of("golden", "SUP-1"))))
                .isEqualTo(List.of(Map.of("source", "erp-one", "key", "A"), Map.of("golden", "SUP-1")));
        assertThat(completed("legalName", "TERN")).isEqualTo("TERN");
    }

    @Test
    void aReferenceInAGroupIsCompletedAndItsNeighborsAreNot() {
        var contract = new LinkedHashMap<String, Object>();
        contract.put("number", "C-1");
        contract.put("gpo", Map.of("key", "V"));

        assertThat(completed("contracts", List.of(contract, Map.of("number", "C-2"))))
                .isEqualTo(List.of(
                        Map.of("number", "C-1", "gpo", Map.of("source", "erp-one", "key", "V")),
                        Map.of("number", "C-2")));
        assertThat(contract).containsEntry("gpo", Map.of("key", "V"));
    }

    private static Object completed(String attribute, Object value) {
        return Origins.complete(surviving("supplier", attribute), value, "erp-one");
    }

    @Test
    void aLedgerNamesAnAttributeOnceHoweverOftenASourceGaveIt() {
        var ledger = new Ledger(List.of(contribution("a", 1, "K1", 1, MAY), contribution("b", 1, "K2", 2, MAY)));
        ledger.give(1, "prefer", "addresses");
        ledger.give(1, "prefer", "addresses");
        ledger.give(1, "union", "roles");
        ledger.give(1, "prefer", "web");

        assertThat(ledger.lineage())
                .containsExactly(new Lineage.FromSource(
                        new UUID(0, 2).toString(),
                        "bb",
                        "K2",
                        MAY.toString(),
                        Map.of("prefer", List.of("addresses", "web"), "union", List.of("roles"))));
    }

    @Test
    void aLedgerListsPeopleAfterSourcesByTheTimeTheySetValues() {
        var ledger = new Ledger(List.of(contribution("a", 1, "K1", 1, MAY)));
        ledger.set(new SetValue("web", "w", "Bo", JUNE, "why", null));
        ledger.set(new SetValue("phone", "1", "Ann", MAY, "why", null));
        ledger.set(new SetValue("level", "SITE", "Bo", JUNE, "why", null));
        ledger.set(new SetValue("duns", "1", "Bo", JUNE, "another reason", null));
        ledger.give(0, "union", "roles");

        assertThat(ledger.lineage().stream().map(line -> line.rules().values()).toList())
                .hasToString("[[[roles]], [[phone]], [[duns]], [[web, level]]]");
    }

    @ParameterizedTest
    @CsvSource({
        "SMITH, JOHN, Q, 'SMITH, JOHN Q'",
        "SMITH, JOHN, , 'SMITH, JOHN'",
        "SMITH, , , SMITH",
        ", JOHN, Q, 'JOHN, Q'",
    })
    void aProviderIsShownBySurnameAndGivenNames(
            @Nullable String family, @Nullable String given, @Nullable String middle, String title) {
        var name = new LinkedHashMap<String, Object>();
        name.put("use", "LEGAL");
        put(name, "middle", middle);
        put(name, "given", given);
        put(name, "family", family);

        assertThat(Title.of(ShippedDomains.named("provider"), Map.of("names", List.of(name))))
                .contains(title);
    }

    @Test
    void withoutANameAProviderIsShownByAnotherTextOrNone() {
        var provider = ShippedDomains.named("provider");

        assertThat(Title.of(provider, Map.of("names", List.of(), "email", "a@example.org")))
                .contains("a@example.org");
        assertThat(Title.of(provider, Map.of("names", List.of(Map.of("use", "LEGAL")))))
                .isEmpty();
        assertThat(Title.of(provider, Map.of("npi", "1234567893"))).isEmpty();
    }

    private static void put(Map<String, Object> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private Object chosen(String domain, String attribute, Candidate... candidates) {
        credits.clear();
        return new Choice(
                        surviving(domain, attribute),
                        (from, rule) -> credits.add(from.from().key() + " " + rule))
                .among(Arrays.asList(candidates));
    }

    private static Surviving surviving(String domain, String attribute) {
        return ShippedDomains.named(domain).surviving().stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no golden attribute " + attribute));
    }

    private static Candidate vouched(int number, String kind, Instant at, @Nullable String status) {
        Map<String, Object> content = status == null ? Map.of() : Map.of("tinMatchStatus", status);
        var from = new Contribution(
                new UUID(0, number), new SourceCode("source-" + number), kind, 1, "K" + number, at, content);
        return new Candidate(from, number, Integer.toString(number));
    }

    private static Candidate candidate(int number, String kind, int trust, Instant at, Object value) {
        var from = new Contribution(
                new UUID(0, number), new SourceCode("source-" + number), kind, trust, "K" + number, at, Map.of());
        return new Candidate(from, number, value);
    }

    private static Contribution contribution(String source, int trust, String key, int record, Instant at) {
        return new Contribution(new UUID(0, record), new SourceCode(source + source), "erp", trust, key, at, Map.of());
    }
}
