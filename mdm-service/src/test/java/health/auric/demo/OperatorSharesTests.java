package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of shares is what the acquired hospital's records show. */
class OperatorSharesTests {

    /** A quarter of the share and three standard deviations of a sample of this size. */
    private static double tolerance(double share, int records) {
        return 0.25 * share + 3 * Math.sqrt(share * (1 - share) / records);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyOperatorMeetsItsShare(Subject subject) {
        everyShareIsMet(subject, Dictionary.PRODUCT);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyOperatorMeetsItsShareInHeldOutWorlds(Subject subject) {
        everyShareIsMet(subject, Dictionary.HELD_OUT);
    }

    private static void everyShareIsMet(Subject subject, Dictionary dictionary) {
        Map<String, String> missed = new TreeMap<>();
        for (Shares.Use use : Shares.of(dictionary).of(subject)) {
            List<Row> rows = whereItCanHappen(use, subject, dictionary);
            if (rows.isEmpty()) {
                continue; // no acquired system has the field at all
            }
            double expected = use.share() * carelessness(rows);
            double measured = measured(use, rows);
            if (Math.abs(measured - expected) > tolerance(expected, rows.size())) {
                missed.put(
                        use.operator().word() + " " + use.field(),
                        String.format(Locale.ROOT, "%.4f, wanted %.4f of %d", measured, expected, rows.size()));
            }
        }
        assertThat(missed).isEmpty();
    }

    /** A record can lose or spoil only what it has. */
    private static List<Row> whereItCanHappen(Shares.Use use, Subject subject, Dictionary dictionary) {
        return Worlds.acquired(Worlds.rows(Tier.M, dictionary, subject)).stream()
                .filter(row -> !use.spreadsheetOnly() || row.source().habits() == Profile.CLINIC_SPREADSHEET)
                .filter(row -> !row.source().habits().lacks(use.field()))
                .filter(row -> had(row, use.field()))
                .toList();
    }

    private static boolean had(Row row, String field) {
        return row.draft().has(field)
                || row.operators().stream().anyMatch(applied -> applied.field().equals(field));
    }

    private static double carelessness(List<Row> rows) {
        return rows.stream()
                .mapToDouble(row -> row.source().habits().carelessness())
                .average()
                .orElse(0);
    }

    private static double measured(Shares.Use use, List<Row> rows) {
        long struck = rows.stream()
                .filter(row -> row.operators().stream()
                        .anyMatch(applied ->
                                applied.operator().equals(use.operator().word())
                                        && applied.field().equals(use.field())))
                .count();
        return struck / (double) rows.size();
    }
}
