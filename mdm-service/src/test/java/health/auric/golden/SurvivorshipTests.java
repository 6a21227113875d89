package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SurvivorshipTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void lineageIsWrittenGroupedBySourceRecordAndPerson() {
        var sources = List.of(
                source(1, "erp", 1, MAY, Map.of("legalName", "TERN", "roles", List.of("GPO"))),
                source(2, "erp", 2, JUNE, Map.of("legalName", "TERN INC", "roles", List.of("UTILITY"))));
        var set = new SetValue("phone", "+12125550123", "Ann Reed", JUNE, "she asked", null);

        assertThat(json(Survivorship.compose(supplier(), sources, List.of(set), TODAY)
                        .lineage()))
                .isEqualTo(json(JsonMapper.shared().readValue("""
                        [{"record":"00000000-0000-0000-0000-000000000001","source":"source-1","key":"K1",
                          "at":"2026-05-01T00:00:00Z","rules":{"union":["roles"]}},
                         {"record":"00000000-0000-0000-0000-000000000002","source":"source-2","key":"K2",
                          "at":"2026-06-01T00:00:00Z","rules":{"most-recent":["legalName"],"union":["roles"]}},
                         {"override":true,"by":"Ann Reed","at":"2026-06-01T00:00:00Z","reason":"she asked",
                          "rules":{"override":["phone"]}}]""", Object.class)));
    }

    @Test
    void valuesSetTogetherStandTogetherAndTheLaterOneCounts() {
        var first = new SetValue("web", "a.example.org", "Ann", MAY, "why", null);
        var later = new SetValue("web", "b.example.org", "Bo", JUNE, "why", null);
        var other = new SetValue("phone", "+12125550123", "Bo", JUNE, "why", null);

        var composed = Survivorship.compose(supplier(), List.of(), List.of(other, later, first), TODAY);

        assertThat(composed.content()).isEqualTo(Map.of("web", "b.example.org", "phone", "+12125550123"));
        assertThat(composed.lineage())
                .containsExactly(new Lineage.FromPerson(
                        "Bo", JUNE.toString(), "why", Map.of("override", List.of("phone", "web"))));
    }

    /** The cells: kind, trust and time of two sources; which of them must win the phone number, trusted by source trust. */
    @ParameterizedTest
    @CsvSource({
        "erp, 1, 2026-05-01, ap, 2, 2026-06-01, 1",
        "erp, 2, 2026-05-01, ap, 1, 2026-04-01, 2",
        "erp, 1, 2026-05-01, ap, 1, 2026-06-01, 2",
        "erp, 1, 2026-06-01, ap, 1, 2026-06-01, 1"
    })
    void trustDecidesThenTimeThenTheSourcesCode(
            String kind, int trust, LocalDate at, String otherKind, int otherTrust, LocalDate otherAt, int winner) {
        var one = source(1, kind, trust, instant(at), Map.of("phone", "1"));
        var two = source(2, otherKind, otherTrust, instant(otherAt), Map.of("phone", "2"));

        assertThat(value("phone", one, two)).isEqualTo(Integer.toString(winner));
    }

    /** duns prefers enrichment, registration, erp. */
    @ParameterizedTest
    @CsvSource({
        "enrichment, registration, 1, prefer",
        "registration, enrichment, 2, prefer",
        "erp, spreadsheet, 1, prefer",
        "spreadsheet, hr, 2, most-recent",
        "erp, erp, 2, most-recent"
    })
    void thePreferredKindOfSourceWinsWhateverItsAge(String kind, String otherKind, int winner, String rule) {
        var one = source(1, kind, 9, MAY, Map.of("duns", "1"));
        var two = source(2, otherKind, 9, JUNE, Map.of("duns", "2"));

        var composed = Survivorship.compose(supplier(), List.of(one, two), List.of(), TODAY);
        assertThat(composed.content()).containsEntry("duns", Integer.toString(winner));
        assertThat(composed.lineage().getFirst().rules()).isEqualTo(Map.of(rule, List.of("duns")));
    }

    @Test
    void theMostCompleteTextIsTheLongestButOnlyOfThePreferredKind() {
        var item = ShippedDomains.named("item");
        var master = source(1, "item-master", 1, MAY, Map.of("description", "GLOVE"));
        var acquired = source(2, "acquired-item-master", 1, JUNE, Map.of("description", "GLOVE, EXAM, NITRILE"));
        var other = source(3, "acquired-item-master", 1, MAY, Map.of("description", "GLOVE, EXAM"));

        assertThat(value(item, "description", master, acquired)).isEqualTo("GLOVE");
        assertThat(value(item, "description", other, acquired)).isEqualTo("GLOVE, EXAM, NITRILE");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINS, FREE, CONTAINS",
        "FREE, NOT_DECLARED, NOT_DECLARED",
        "FREE, FREE, FREE",
        "GONE_FROM_THE_LIST, FREE, FREE"
    })
    void theMostCautiousCodeIsTheFirstOfItsList(String one, String other, String chosen) {
        var item = ShippedDomains.named("item");
        var first = source(1, "gudid", 1, JUNE, Map.of("latex", one));
        var second = source(2, "gudid", 1, MAY, Map.of("latex", other));

        assertThat(value(item, "latex", first, second)).isEqualTo(chosen);
        assertThat(value(item, "latex", second, first)).isEqualTo(chosen);
    }

    @Test
    void ofOneListTheStricterStatusStaysAndMembersWithoutAStatusLose() {
        var clear = source(1, "erp", 1, JUNE, screening(Map.of("list", "SAM", "status", "CLEAR")));
        var excluded = source(2, "erp", 1, MAY, screening(Map.of("list", "SAM", "status", "EXCLUDED")));
        var silent = source(3, "erp", 1, JUNE, screening(Map.of("list", "SAM")));

        assertThat(value("screening", clear, silent)).isEqualTo(clear.content().get("screening"));
        assertThat(value("screening", clear, silent, excluded))
                .isEqualTo(excluded.content().get("screening"));
    }

    @Test
    void twoPeriodsOfOneSourceForOneKeyStayTogether() {
        var former = List.of(
                Map.of("name", "TERN", "valid", Map.of("to", "1999-12-31")),
                Map.of("name", "TERN", "valid", Map.of("from", "2005-01-01")));
        var one = source(1, "erp", 1, JUNE, Map.of("formerNames", former));
        var two = source(2, "erp", 1, MAY, Map.of("formerNames", List.of(Map.of("name", "TERN"))));

        assertThat(value("formerNames", two, one)).isEqualTo(former);
    }

    @Test
    void membersWithoutTheirKeyAreNotTakenForTheSame() {
        var one = source(1, "erp", 1, JUNE, Map.of("holds", List.of(Map.of("reason", "a"), Map.of("kind", "ALL"))));
        var two = source(2, "erp", 1, JUNE, Map.of("holds", List.of(Map.of("reason", "b"), Map.of("reason", "a"))));

        assertThat(value("holds", one, two))
                .isEqualTo(List.of(Map.of("reason", "a"), Map.of("reason", "b"), Map.of("kind", "ALL")));
    }

    @Test
    void aNumberNobodyVerifiedIsChosenAsAnyOther() {
        var erp = source(1, "erp", 1, MAY, Map.of("tin", "1", "tinMatchStatus", "PENDING"));
        var acquired = source(2, "acquired-erp", 1, JUNE, Map.of("tin", "2"));
        var matched = source(3, "hr", 1, MAY, Map.of("tin", "3", "tinMatchStatus", "MATCHED"));

        assertThat(value("tin", erp, acquired)).isEqualTo("1");
        assertThat(value("tin", erp, acquired, matched)).isEqualTo("3");
    }

    @Test
    void keysOfTwoSourcesAreTwoReferencesAlthoughTheyLookAlike() {
        var one = source(1, "erp", 1, MAY, Map.of("distributesFor", List.of(Map.of("key", "V-1"))));
        var two = source(
                2,
                "erp",
                1,
                MAY,
                Map.of(
                        "distributesFor",
                        List.of(
                                Map.of("key", "V-1"),
                                Map.of("golden", "SUP-1"),
                                Map.of("source", "source-1", "key", "V-1"))));

        assertThat(value("distributesFor", one, two))
                .isEqualTo(List.of(
                        Map.of("source", "source-1", "key", "V-1"),
                        Map.of("source", "source-2", "key", "V-1"),
                        Map.of("golden", "SUP-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15, true, 2026-06-16",
        "2026-06-16,           , false, 2026-06-16",
        "          , 2026-06-14, false,",
        "2026-01-01,           , true,",
        "          , 2026-12-31, true, 2027-01-01"
    })
    void aPeriodIncludesItsFirstAndLastDay(
            @Nullable String from, @Nullable String to, boolean included, @Nullable LocalDate due) {
        var period = new HashMap<String, Object>();
        period.put("from", from);
        period.put("to", to);
        period.values().removeIf(Objects::isNull);
        var asked = Map.of("use", "REMIT", "line1", "1", "valid", period);
        var other = Map.of("use", "REMIT", "line1", "2");

        var composed = Survivorship.compose(
                supplier(),
                List.of(source(1, "erp", 1, MAY, Map.of("addresses", List.of(asked, other)))),
                List.of(),
                TODAY);

        assertThat(composed.content().get("addresses")).isEqualTo(included ? List.of(asked, other) : List.of(other));
        assertThat(composed.due()).isEqualTo(due);
    }

    @Test
    void aSetValueThatRanOutChangesNothingAndIsNotAwaited() {
        var set = new SetValue("phone", "9", "Ann", JUNE, "why", TODAY.minusDays(1));
        var composed = Survivorship.compose(
                supplier(), List.of(source(1, "erp", 1, MAY, Map.of("phone", "1"))), List.of(set), TODAY);

        assertThat(composed.content()).isEqualTo(Map.of("phone", "1"));
        assertThat(composed.due()).isNull();
    }

    @Test
    void withoutItsTitleARecordIsShownByItsFirstTextElseByItsKey() {
        assertThat(title(Map.of("legalName", "TERN", "web", "tern.example.org")))
                .isEqualTo("TERN");
        assertThat(title(Map.of("dbaNames", List.of("A", "B"), "web", "w"))).isEqualTo("A");
        assertThat(title(Map.of("level", "SITE"))).isEqualTo("K1");
        assertThat(Survivorship.compose(supplier(), List.of(), List.of(), TODAY).title())
                .isEmpty();
    }

    @Test
    void whatIsComposedCannotBeChanged() {
        var composed = Survivorship.compose(
                supplier(), List.of(source(1, "erp", 1, MAY, Map.of("phone", "1"))), List.of(), TODAY);

        assertThat(composed.content()).isUnmodifiable();
        assertThat(composed.lineage()).isUnmodifiable();
    }

    private static String title(Map<String, Object> content) {
        return Survivorship.compose(supplier(), List.of(source(1, "erp", 1, MAY, content)), List.of(), TODAY)
                .title();
    }

    private static @Nullable Object value(String attribute, Contribution... sources) {
        return value(supplier(), attribute, sources);
    }

    private static @Nullable Object value(DomainDefinition definition, String attribute, Contribution... sources) {
        return Survivorship.compose(definition, Arrays.asList(sources), List.of(), TODAY)
                .content()
                .get(attribute);
    }

    private static Map<String, Object> screening(Map<String, Object> member) {
        return Map.of("screening", List.of(member));
    }

    private static Contribution source(int number, String kind, int trust, Instant at, Map<String, Object> content) {
        var code = new SourceCode("source-" + number);
        return new Contribution(new UUID(0, number), code, kind, trust, "K" + number, at, content);
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static DomainDefinition supplier() {
        return ShippedDomains.named("supplier");
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
