package health.auric.demo;

import java.util.List;
import java.util.function.BiConsumer;

/** Items that look alike and must not be merged. */
final class ItemTwins {

    static final List<Twin> ALL = List.of(
            other("different-laterality", "laterality"),
            other("different-sterility", "sterile"),
            Twin.different("different-size", resized()).needing("size"),
            other("latex-against-latex-free", "latex"),
            Twin.different(
                    "different-device-identifiers", (draft, dice) -> draft.put("~pack", dice.between(3, 9) + "")),
            Twin.different("different-manufacturer", ItemTwins::otherMaker),
            other("single-use-against-reusable", "reuse"),
            Twin.different("same-catalog-other-maker", ItemTwins::otherMakersProduct),
            Twin.related("pack-level", ItemTwins::repacked),
            Twin.different("different-drug-product", (draft, dice) -> draft.put("~pack", dice.between(30, 90) + ""))
                    .needing("drug"),
            other("kit-against-component", "kit"),
            Twin.different("truncated-without-catalog", resized())
                    .needing("size")
                    .both((draft, _) -> draft.put("~noCatalog", "yes")),
            other("different-color", "color"),
            other("different-age-group", "age"),
            Twin.related("replaced-by", (draft, dice) -> draft.put("~catalogStyle", dice.below(5) + "")));

    private ItemTwins() {}

    private static Twin other(String rule, String feature) {
        String field = "~f:" + feature;
        return Twin.different(rule, (draft, dice) -> draft.put(field, Features.other(feature, draft.text(field), dice)))
                .needing(feature);
    }

    private static BiConsumer<Draft, Dice> resized() {
        return (draft, dice) -> draft.put("~size", Measures.other(draft.text("~measure"), draft.text("~size"), dice));
    }

    private static void otherMaker(Draft draft, Dice dice) {
        long maker = Long.parseLong(draft.text("~maker"));
        draft.put("~maker", Long.toString(maker + 1 + dice.below(5)));
        draft.put("~catalogStyle", dice.below(5) + "");
    }

    private static void otherMakersProduct(Draft draft, Dice dice) {
        draft.put("~sameCatalog", "yes").put("~catalogStyle", draft.text("~maker"));
        draft.put("~maker", Long.toString(Long.parseLong(draft.text("~maker")) + 1 + dice.below(5)));
    }

    private static void repacked(Draft draft, Dice dice) {
        draft.put("~sameIds", "yes").put("~case", dice.pick(List.of("4", "10", "12")));
        draft.put("~pack", dice.pick(List.of("1", "6", "30", "40", "144")));
    }
}
