package health.auric.golden;

import static health.auric.golden.Candidates.JUNE;
import static health.auric.golden.Candidates.MAY;
import static health.auric.golden.Candidates.contribution;
import static health.auric.golden.Candidates.surviving;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gave what, and where its references lead from there. */
class LedgerTests {

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

    private static Object completed(String attribute, Object value) {
        return Origins.complete(surviving("supplier", attribute), value, "erp-one");
    }
}
