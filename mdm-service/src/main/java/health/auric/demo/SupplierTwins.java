package health.auric.demo;

import java.util.List;

/** Suppliers that look alike and must not be merged. */
final class SupplierTwins {

    private final Words words;
    private final Places places;

    SupplierTwins(Words words) {
        this.words = words;
        this.places = new Places(words);
    }

    List<Twin> all() {
        return rules().stream()
                .map(twin -> twin.needs().isEmpty() ? twin.needing("company") : twin)
                .toList();
    }

    private List<Twin> rules() {
        return List.of(
                Twin.different("different-tax-numbers", (draft, dice) -> places.move(draft, "~", dice)),
                Twin.different("person-against-company", SupplierTwins::incorporate)
                        .needing("person"),
                Twin.different("maker-against-distributor", SupplierTwins::distribute)
                        .both((draft, _) -> draft.put("~role", "MANUFACTURER")),
                Twin.related("remit-site-of", this::openSite),
                Twin.different("different-location-numbers", (draft, dice) -> places.settle(draft, "~", dice))
                        .both((draft, _) -> draft.put("~noTin", "yes")),
                Twin.related("subsidiary-of", this::found),
                Twin.different("numbered-local-unit", this::openUnit).both((draft, dice) -> {
                    draft.put("~noTin", "yes").put("~number", " #" + dice.between(101, 480));
                    draft.put("~name", draft.text("~name") + draft.text("~number"));
                }),
                Twin.different("same-person-name", this::namesake).needing("person"),
                Twin.different("different-country", this::goAbroad),
                Twin.different(
                        "one-time-payee",
                        (draft, _) -> draft.put("~role", "ONE_TIME").put("~noTin", "yes")),
                Twin.different("recent-remit-change", this::impersonate));
    }

    private static void incorporate(Draft draft, Dice dice) {
        draft.put("~person", "").put("~role", "SERVICE");
        draft.put("~suffix", dice.pick(List.of(" MD PA", " MD PC", " MD, PLLC")));
    }

    private static void distribute(Draft draft, Dice dice) {
        draft.put("~role", "DISTRIBUTOR");
        draft.put("~name", draft.text("~name") + dice.pick(List.of(" Distribution", " Sales", " Supply")));
    }

    private void openSite(Draft draft, Dice dice) {
        draft.put("~sameIds", "yes").put("~level", "SITE").put("~role", "REMIT_TO");
        places.settle(draft, "~", dice);
    }

    private void found(Draft draft, Dice dice) {
        String name = draft.text("~stem") + " " + dice.pick(words.trades()).name();
        draft.put("~name", name.equals(draft.text("~name")) ? name + " of America" : name);
        draft.put("~level", "DIVISION");
    }

    private void openUnit(Draft draft, Dice dice) {
        String other = " #" + dice.between(500, 990);
        draft.put("~name", draft.text("~name").replace(draft.text("~number"), other));
        places.settle(draft, "~", dice);
    }

    private void namesake(Draft draft, Dice dice) {
        places.settle(draft, "~", dice);
        draft.put("~suffix", dice.pick(List.of(" Jr MD", " DO", " DDS")));
    }

    private void goAbroad(Draft draft, Dice dice) {
        draft.put("~country", "CA").put("~state", "ON").put("~city", "Lake Brannoc");
        draft.put("~postal", "X0X 0X" + dice.below(10)).put("~noTin", "yes");
        places.move(draft, "~", dice);
    }

    /** Same name, no tax number, a new place to send the money: somebody may be pretending. */
    private void impersonate(Draft draft, Dice dice) {
        draft.put("~noTin", "yes").put("~w9Date", "2026-10-" + dice.between(10, 28));
        places.settle(draft, "~remit:", dice);
    }
}
