package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTests {

    @Test
    void plainPathsStayPlain() {
        assertThat(new Draft().put("name", "Pharmacy").nested()).isEqualTo(Map.of("name", "Pharmacy"));
    }

    @Test
    void pathsWithNamesBecomeGroups() {
        Draft draft = new Draft().put("valid.from", "2020-01-01").put("valid.to", "2020-12-31");
        assertThat(draft.nested()).isEqualTo(Map.of("valid", Map.of("from", "2020-01-01", "to", "2020-12-31")));
    }

    @Test
    void pathsWithNumbersBecomeLists() {
        Draft draft = new Draft().put("roles.0", "MANUFACTURER").put("roles.1", "ORDER_FROM");
        assertThat(draft.nested()).isEqualTo(Map.of("roles", List.of("MANUFACTURER", "ORDER_FROM")));
    }

    @Test
    void groupsInListsKeepTheirMembersApart() {
        Draft draft = new Draft()
                .put("addresses.0.line1", "1 Quarry Road")
                .put("addresses.0.city", "Dunmere")
                .put("addresses.1.line1", "2 Canal Street");
        assertThat(draft.nested())
                .isEqualTo(Map.of(
                        "addresses",
                        List.of(
                                Map.of("line1", "1 Quarry Road", "city", "Dunmere"),
                                Map.of("line1", "2 Canal Street"))));
    }

    @Test
    void listsInListsWork() {
        Draft draft = new Draft().put("packaging.0.role.0", "BASE").put("packaging.0.role.1", "ISSUE");
        assertThat(draft.nested()).isEqualTo(Map.of("packaging", List.of(Map.of("role", List.of("BASE", "ISSUE")))));
    }

    @Test
    void aLostMemberClosesTheList() {
        Draft draft = new Draft().put("roles.0", "A").put("roles.1", "B").put("roles.0", "");
        assertThat(draft.nested()).isEqualTo(Map.of("roles", List.of("B")));
    }

    @Test
    void hiddenFactsAreNeverShown() {
        Draft draft = new Draft().put("~suffix", " Inc").put("~other:name", "X").put("name", "Y");
        assertThat(draft.visible()).isEqualTo(Map.of("name", "Y"));
        assertThat(draft.nested()).isEqualTo(Map.of("name", "Y"));
        assertThat(draft.text("~suffix")).isEqualTo(" Inc");
    }

    @Test
    void emptyAndMissingAreTheSame() {
        Draft draft = new Draft().put("name", "x").put("name", null).put("type", "");
        assertThat(draft.has("name")).isFalse();
        assertThat(draft.has("type")).isFalse();
        assertThat(draft.get("name")).isNull();
        assertThat(draft.text("name")).isEmpty();
    }

    @Test
    void fieldsKeepTheirOrder() {
        Draft draft = new Draft().put("b", "1").put("a", "2").put("c", "3").put("b", "4");
        assertThat(draft.nested().keySet()).containsExactly("b", "a", "c");
    }
}
