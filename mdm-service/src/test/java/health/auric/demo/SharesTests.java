package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTests {

    private static double mean(List<Double> chances) {
        return chances.get(0) * Shares.RECORDS[0]
                + chances.get(1) * Shares.RECORDS[1]
                + chances.get(2) * Shares.RECORDS[2];
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.03, 0.2, 0.45, 0.55, 0.8, 0.95, 1})
    void recordsOfAllKindsTogetherMeetTheShare(double share) {
        assertThat(mean(Shares.calibrated(share))).isCloseTo(share, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.2, 0.55, 0.8})
    void carelessRecordsErrMoreOften(double share) {
        List<Double> chances = Shares.calibrated(share);
        assertThat(chances.get(0)).isLessThan(chances.get(1));
        assertThat(chances.get(1)).isLessThanOrEqualTo(chances.get(2));
        assertThat(chances).allMatch(chance -> chance >= 0 && chance <= 1);
    }

    /** The table as published, by operator and domain; a blank cell means that the operator does not strike there. */
    @ParameterizedTest
    @CsvSource({
        "other-name, 0.06, 0.04, 0.04, 0.03,",
        "suffix-varied, 0.55, , 0.10, 0.12,",
        "reorder, 0.04, 0.30, 0.08, 0.20, 0.05",
        "abbreviate, 0.35, 0.80, 0.60, 0.08, 0.65",
        "merged-field, 0.25, 0.15, 0.30, 0.18, 0.03",
        "typo, 0.03, 0.04, 0.02, 0.02, 0.015",
        "ocr, 0.003, 0.01, 0.002, 0.002, 0.002",
        "transpose, 0.005, 0.006, 0.007, 0.004, 0.003",
        "id-form, 0.20, 0.45, 0.15, 0.15, 0.30",
        "spreadsheet, 0.10, 0.12, 0.20, 0.03, 0.25",
        "vendor-prefix, , 0.12, , ,",
        "wrong-role, 0.05, 0.08, 0.02, 0.02,",
        "wrong-unit, , 0.04, , ,",
        "stale-contact, 0.18, , 0.08, 0.45,",
        "old-license, , , , 0.15,",
        "placeholder, 0.04, 0.06, 0.03, 0.02, 0.01",
        "status-text, 0.03, 0.02, 0.01, 0.005, 0.02",
        "dormant, 0.35, 0.25, 0.12, 0.15, 0.20",
        "blanks, 0.10, 0.10, 0.10, 0.10, 0.10",
        "mojibake, 0.002, 0.002, 0.002, 0.002, 0.002",
    })
    void tableHoldsTheSharesOfRealLegacySources(
            String operator, Double supplier, Double item, Double location, Double provider, Double costCenter) {
        check(operator, Subject.SUPPLIER, supplier);
        check(operator, Subject.ITEM, item);
        check(operator, Subject.LOCATION, location);
        check(operator, Subject.PROVIDER, provider);
        check(operator, Subject.COST_CENTER, costCenter);
    }

    private static void check(String operator, Subject subject, @Nullable Double share) {
        List<Double> shares = Shares.of(Dictionary.PRODUCT).of(subject).stream()
                .filter(use -> use.operator().word().equals(operator))
                .map(Shares.Use::share)
                .toList();
        if (share == null) {
            assertThat(shares).as("%s of %s", operator, subject).isEmpty();
        } else {
            assertThat(shares).as("%s of %s", operator, subject).contains(share);
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void heldOutWorldsHaveOtherShares(Subject subject) {
        List<Shares.Use> known = Shares.of(Dictionary.PRODUCT).of(subject);
        List<Shares.Use> heldOut = Shares.of(Dictionary.HELD_OUT).of(subject);
        assertThat(heldOut).hasSameSizeAs(known);
        for (int i = 0; i < known.size(); i++) {
            assertThat(heldOut.get(i).share()).isNotEqualTo(known.get(i).share());
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void usesNameFieldsThatExistAndComeInOrder(Subject subject) {
        List<Shares.Use> uses = Shares.of(Dictionary.PRODUCT).of(subject);
        assertThat(uses.stream().map(Shares.Use::field).collect(Collectors.toSet()))
                .isSubsetOf(Columns.of(subject));
        assertThat(uses.stream().map(Shares.Use::operator).toList()).isSorted();
    }

    @Test
    void spreadsheetDamageIsForSpreadsheetsOnly() {
        for (Subject subject : Subject.values()) {
            assertThat(Shares.of(Dictionary.PRODUCT).of(subject))
                    .allMatch(use -> use.spreadsheetOnly() == (use.operator() == Operator.SPREADSHEET));
        }
    }

    /** Errors cluster: a record with one mistake is likelier to have another. */
    @Test
    void mistakesComeTogether() {
        List<Row> rows = Worlds.acquired(Worlds.rows(Tier.M, Subject.SUPPLIER));
        double merged = share(rows, "merged-field");
        List<Row> misspelled = rows.stream().filter(row -> has(row, "typo")).toList();
        assertThat(share(misspelled, "merged-field")).isGreaterThan(merged * 1.2);
    }

    private static double share(List<Row> rows, String operator) {
        return rows.stream().filter(row -> has(row, operator)).count() / (double) rows.size();
    }

    private static boolean has(Row row, String operator) {
        return row.operators().stream().anyMatch(applied -> applied.operator().equals(operator));
    }
}
