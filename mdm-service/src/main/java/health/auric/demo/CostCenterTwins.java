package health.auric.demo;

import java.util.ArrayList;
import java.util.List;

/** Cost centers that look alike: counterparts in the other chart, and others that are none. */
final class CostCenterTwins {

    static final List<Twin> ALL = all();

    private CostCenterTwins() {}

    /** Three of four families have a counterpart in the other chart, as after a real acquisition. */
    private static List<Twin> all() {
        List<Twin> twins = new ArrayList<>(List.of(
                Twin.different("different-legal-entity", (draft, dice) -> draft.put("~company", "2" + dice.digits(3)))
                        .elsewhere(),
                Twin.different("different-chart", (draft, _) -> draft.put("~chart", "FOUNDATION")),
                Twin.different("number-used-again", CostCenterTwins::reuse)
                        .both((draft, _) -> draft.put("~sameNumber", "yes")),
                Twin.different("summary-against-leaf", (draft, _) -> draft.put("~level", "NODE")),
                Twin.different("different-category", CostCenterTwins::recategorize),
                Twin.different("same-name-other-facility", (draft, _) -> draft.put("~from", "2023-01-01"))
                        .elsewhere(),
                Twin.different("inpatient-against-outpatient", CostCenterTwins::turn)
                        .both((draft, _) -> draft.put("~name", bare(draft) + " Inpatient"))));
        for (int i = 0; i < 21; i++) {
            twins.add(Twin.mapped("renumbered", Twin.Place.ACQUIRED, 1, CostCenterTwins::rename));
        }
        twins.add(Twin.mapped("consolidated", Twin.Place.ACQUIRED, 2, CostCenterTwins::divide));
        twins.add(Twin.mapped("split", Twin.Place.ENTERPRISE, 2, CostCenterTwins::divide));
        return List.copyOf(twins);
    }

    private static String bare(Draft draft) {
        return draft.text("~name").replaceAll(" (Inpatient|Outpatient|Professional|Technical)$", "");
    }

    private static void reuse(Draft draft, Dice dice) {
        draft.put("~to", "2007-0" + dice.between(1, 6) + "-28").put("~from", "1999-07-01");
    }

    private static void recategorize(Draft draft, Dice dice) {
        draft.put("~category", draft.text("~category").equals("SUPPORT") ? "PATIENT_REVENUE" : "SUPPORT");
        draft.put("~line", Integer.toString(dice.between(4, 12)));
    }

    private static void turn(Draft draft, Dice dice) {
        draft.put("~name", bare(draft) + (dice.chance(0.7) ? " Outpatient" : " Technical"));
    }

    private static void rename(Draft draft, Dice dice) {
        if (dice.chance(0.6)) {
            draft.put("~name", draft.text("~synonym"));
        }
    }

    private static void divide(Draft draft, Dice dice) {
        String part = dice.pick(List.of(" Core", " Main", " Satellite", " Weekend", " Admin", " Annex"));
        draft.put("~name", (dice.chance(0.5) ? draft.text("~synonym") : bare(draft)) + part);
    }
}
