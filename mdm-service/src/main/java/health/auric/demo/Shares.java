package health.auric.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table of operator shares, {@code demo/shares.csv}: how often what goes wrong in which field of which domain. */
final class Shares {

    /**
     * One row of the table. A record's carelessness is low, middling or high; {@code chances} holds the chance for each,
     * chosen so that all records together meet the share.
     */
    record Use(Operator operator, String field, double share, boolean spreadsheetOnly, List<Double> chances) {}

    /** How careless records are, and how many are so. Errors cluster because of it. */
    private static final double[] CARELESSNESS = {0.35, 1.0, 2.5};

    static final double[] RECORDS = {0.45, 0.35, 0.20};

    private final Map<Subject, List<Use>> uses = new EnumMap<>(Subject.class);

    private Shares() {}

    static Shares of(Dictionary dictionary) {
        Shares shares = new Shares();
        for (String line : Words.lines("shares.csv")) {
            String[] cells = line.split(",");
            double share = Double.parseDouble(cells[dictionary == Dictionary.HELD_OUT ? 4 : 3]);
            Use use = new Use(Operator.called(cells[0]), cells[2], share, cells.length > 5, calibrated(share));
            shares.uses
                    .computeIfAbsent(Subject.named(cells[1]), _ -> new ArrayList<>())
                    .add(use);
        }
        shares.uses.values().forEach(list -> list.sort(Comparator.comparing(Use::operator)));
        return shares;
    }

    List<Use> of(Subject subject) {
        return uses.getOrDefault(subject, List.of());
    }

    /** Careless records cannot err more often than always, so the others take over what is left. */
    static List<Double> calibrated(double share) {
        double low = 0;
        double high = 1_000;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (mean(share * middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return chances(share * high);
    }

    private static double mean(double scale) {
        List<Double> chances = chances(scale);
        return chances.get(0) * RECORDS[0] + chances.get(1) * RECORDS[1] + chances.get(2) * RECORDS[2];
    }

    private static List<Double> chances(double scale) {
        return List.of(
                Math.min(1, scale * CARELESSNESS[0]),
                Math.min(1, scale * CARELESSNESS[1]),
                Math.min(1, scale * CARELESSNESS[2]));
    }
}
