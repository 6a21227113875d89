package health.auric.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Products of manufacturers: gloves, catheters, screws, tablets. */
final class ItemWorld implements World {

    private final Words words;
    private final References references;

    ItemWorld(Words words, References references) {
        this.words = words;
        this.references = references;
    }

    @Override
    public Shape shape() {
        return new Shape(0.30, 0.55, 0, 0.82, 0.4, List.of());
    }

    @Override
    public List<Twin> twins() {
        return ItemTwins.ALL;
    }

    @Override
    public void facts(Entity entity, Draft draft, String needs) {
        Dice dice = entity.shared("facts");
        Words.ItemKind kind = kind(dice, needs);
        draft.put("~noun", kind.noun()).put("~kind", dice.pick(kind.kinds()));
        draft.put("~material", dice.pick(kind.materials()));
        draft.put("~measure", kind.measure()).put("~size", Measures.draw(kind.measure(), dice));
        draft.put("~class", kind.itemClass()).put("~unspsc", kind.unspsc());
        draft.put("~needs", needs);
        draft.put("~features", String.join(",", kind.features()));
        for (String feature : kind.features()) {
            boolean told = feature.equals(needs) || dice.chance(0.6);
            draft.put("~f:" + feature, told ? Features.draw(feature, dice) : "");
        }
        draft.put("~pack", dice.pick(List.of("10", "20", "25", "50", "100", "200")));
        draft.put("~maker", Long.toString(maker(dice)));
    }

    private Words.ItemKind kind(Dice dice, String needs) {
        List<Words.ItemKind> fitting = words.items().stream()
                .filter(kind -> needs.isEmpty()
                        || kind.features().contains(needs)
                        || needs.equals("size") && !kind.measure().equals("none"))
                .toList();
        return dice.pick(fitting.isEmpty() ? words.items() : fitting);
    }

    private long maker(Dice dice) {
        Register suppliers = references.register(Subject.SUPPLIER);
        long family = References.family(suppliers, dice);
        for (int i = 0; i < 8 && !facts(family).text("~role").equals("MANUFACTURER"); i++) {
            family = References.family(suppliers, dice);
        }
        return family;
    }

    @Override
    public void compose(Entity entity, Draft draft, View view) {
        draft.put("description", describe(draft, view.dice()));
        draft.put("itemClass", draft.get("~class"));
        long maker = Long.parseLong(draft.text("~maker"));
        String makerName = facts(maker).text("~name");
        draft.put(
                "manufacturer",
                references
                        .register(Subject.SUPPLIER)
                        .keyIn(view.source(), maker, 0)
                        .orElse(makerName.toUpperCase(Locale.ROOT)));
        draft.put("~makerName", makerName);
        ItemNumbers.identify(entity, draft, maker, makerName);
        draft.put("unspsc", draft.get("~unspsc"));
        structure(draft, view);
        draft.put("itemNumber", view.key());
        draft.put("standing", "ACTIVE");
        draft.put("~extra:description", draft.get("catalogNumber"));
        draft.put("~other:description", brand(maker) + " " + draft.text("description"));
        draft.put(
                "~wrong:manufacturer",
                words.stems().get((int) (maker % words.stems().size())) + " DISTRIBUTION");
    }

    private Draft facts(long maker) {
        Draft draft = new Draft();
        Register register = references.register(Subject.SUPPLIER);
        register.world().facts(register.entity(new Layout.Seat(maker, 0, 0)), draft, register.needs(maker));
        return draft;
    }

    private String brand(long maker) {
        return words.stems().get((int) (maker * 7 % words.stems().size())).split(" ")[0];
    }

    /** Every source has its own order and leaves out what its clerks found needless. */
    private static String describe(Draft draft, Dice dice) {
        List<String> parts = new ArrayList<>(List.of(draft.text("~noun"), draft.text("~kind")));
        if (dice.chance(0.35)) {
            Collections.swap(parts, 0, 1);
        }
        parts.add(dice.chance(0.65) ? draft.text("~material") : "");
        int sizeAt = dice.chance(0.4) ? parts.size() : 2;
        parts.add(sizeAt, Measures.written(draft.text("~size"), dice));
        for (String feature : draft.text("~features").split(",")) {
            boolean told = feature.equals(draft.text("~needs")) || dice.chance(0.7);
            parts.add(told ? draft.text("~f:" + feature) : "");
        }
        parts.add(dice.chance(0.45) ? draft.text("~pack") + dice.pick(List.of("/BX", "/box", " per box", " BX")) : "");
        parts.removeIf(String::isEmpty);
        return String.join(dice.chance(0.5) ? ", " : " ", parts);
    }

    /** Only tidy sources hold in fields what the others say in the description. */
    private static void structure(Draft draft, View view) {
        if (view.source().habits().carelessness() > 0.5) {
            return;
        }
        draft.put("laterality", draft.text("~f:laterality").toUpperCase(Locale.ROOT));
        draft.put("sterility", draft.text("~f:sterile").toUpperCase(Locale.ROOT));
        draft.put("size", draft.get("~size"));
        draft.put("color", draft.get("~f:color"));
        String latex = draft.text("~f:latex");
        draft.put("latex", latex.isEmpty() ? "" : latex.equals("Latex") ? "CONTAINS" : "FREE");
        String reuse = draft.text("~f:reuse");
        draft.put("singleUse", reuse.isEmpty() ? "" : Boolean.toString(reuse.equals("Disposable")));
    }
}
