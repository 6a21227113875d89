package health.auric.demo;

import java.util.List;

/** Locations that look alike and must not be merged. */
final class LocationTwins {

    private final Places places;

    LocationTwins(Words words) {
        this.places = new Places(words);
    }

    /** The kinds of {@link LocationWorld}: 0 unit, 1 department, 3 clinic, 4 stockroom. */
    List<Twin> all() {
        return List.of(
                Twin.different("different-facility", (_, _) -> {}).needing("0").elsewhere(),
                Twin.different("different-level", (draft, _) -> draft.put("~type", "BUILDING"))
                        .needing("1"),
                Twin.related(
                                "certified-unit-of",
                                (draft, _) -> draft.put("~unit", "yes")
                                        .put("~name", draft.text("~name") + " Psychiatric Unit"))
                        .needing("3"),
                Twin.different("different-certification", (draft, _) -> draft.put("~floor", "2"))
                        .needing("3"),
                Twin.different("same-chain-other-street", this::openBranch).needing("3"),
                Twin.different("other-suite", (draft, dice) -> draft.put("~suite", "Suite " + dice.between(200, 400)))
                        .needing("3")
                        .both((draft, _) -> draft.put("~suite", "Suite 100")),
                Twin.different("stockroom-against-department", LocationTwins::serve)
                        .needing("4"),
                Twin.related(
                                "successor-of",
                                (draft, dice) -> draft.put("~closed", "2026-0" + dice.between(1, 9) + "-28"))
                        .needing("0"),
                Twin.different("different-legal-entity", (draft, dice) -> places.move(draft, "~", dice))
                        .needing("1")
                        .elsewhere());
    }

    private void openBranch(Draft draft, Dice dice) {
        places.move(draft, "~", dice);
    }

    private static void serve(Draft draft, Dice dice) {
        draft.put("~name", draft.text("~name").replace(" Stockroom", ""));
        draft.put("~type", dice.pick(List.of("DEPARTMENT", "NURSING_UNIT")));
    }
}
