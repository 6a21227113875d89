package health.auric.engine.evaluation;

import health.auric.engine.evaluation.ItemMaker.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Labelled pairs of items: typed hard negatives for every rule that keeps items apart, and true variants. */
public final class ItemPairs {

    private static final int PER_TRAIT = 55;
    private static final int PER_RULE = 120;
    private static final int PER_KIND = 110;

    private final Random random;
    private final ItemMaker maker;
    private final List<ItemPair> pairs = new ArrayList<>();

    private ItemPairs(long seed) {
        this.random = new Random(seed);
        this.maker = new ItemMaker(random);
    }

    /** The same pairs for the same seed. */
    public static List<ItemPair> of(long seed) {
        var generator = new ItemPairs(seed);
        ItemKind.ALL.forEach(generator::otherTraits);
        for (int i = 0; i < PER_RULE; i++) {
            generator.otherRules(generator.maker.pick(ItemKind.ALL));
        }
        ItemKind.ALL.forEach(generator::variants);
        return List.copyOf(generator.pairs);
    }

    /** Rules 1 to 4, 7, 13 and 14: one value differs, and the number is a neighbor's, missing or, rarely, the same. */
    private void otherTraits(ItemKind kind) {
        for (int trait = 0; trait < kind.traits().size(); trait++) {
            for (int i = 0; i < PER_TRAIT; i++) {
                var item = maker.item(kind);
                var other = maker.other(item, trait);
                different(kind.traits().get(trait).rule(), maker.write(item), numbered(maker.write(other), i));
            }
        }
    }

    private ItemRecord numbered(ItemRecord record, int i) {
        return switch (i % 10) {
            case 0, 1 -> record.withCatalogNumber("");
            case 2 -> record;
            default -> record.withCatalogNumber(maker.neighbor(record.catalogNumber()));
        };
    }

    private void otherRules(ItemKind kind) {
        var item = maker.item(kind);
        var a = maker.write(item);
        var b = maker.write(item);
        different("N-ITM-5 gtin", a.withGtin(Gtins.of(item.gtin())), b.withGtin(Gtins.of(item.gtin() + 1)));
        different("N-ITM-6 maker", a, b.withManufacturer(another(item)).withCatalogNumber(maker.code()));
        different("N-ITM-8 maker", a, b.withManufacturer(another(item)));
        different("N-ITM-9 pack", packed(a, item.perBox() + "/BX"), packed(b, item.perBox() * 2 + "/BX"));
        different("N-ITM-9 pack", packed(a, item.perBox() + "/BX"), packed(b, "10BX/CS"));
        different("N-ITM-10 ndc", a.withNdc(Ndcs.of(item.gtin(), 1)), b.withNdc(Ndcs.of(item.gtin() + 10, 1)));
        different("N-ITM-10 ndc package", a.withNdc(Ndcs.of(item.gtin(), 1)), b.withNdc(Ndcs.of(item.gtin(), 2)));
        different("N-ITM-11 kit", a, b.withDescription("KIT " + b.description()).withCatalogNumber(numberOfKit(item)));
        different("N-ITM-12 truncated", a, truncated(b.withCatalogNumber("")));
        different("suffix", a, b.withCatalogNumber(maker.neighbor(item.code())).withDescription(a.description()));
    }

    private String numberOfKit(Item item) {
        return random.nextInt(3) == 0 ? "" : "K" + item.code();
    }

    private String another(Item item) {
        var others = ItemMaker.MAKERS.stream()
                .filter(name -> !name.equals(item.maker()))
                .toList();
        return maker.pick(others).split("\\|")[0];
    }

    private static ItemRecord packed(ItemRecord record, String pack) {
        String unit = pack.substring(pack.indexOf('/') + 1);
        return record.withDescription(record.description() + " " + pack).withUnitOfMeasure(unit);
    }

    /** Only the noun is left; what tells the item apart was cut away. */
    private static ItemRecord truncated(ItemRecord record) {
        var words = record.description().split("[ ,]+");
        return record.withDescription(words[0] + " " + words[1]);
    }

    private void variants(ItemKind kind) {
        for (int i = 0; i < PER_KIND; i++) {
            var item = maker.item(kind);
            var a = maker.write(item);
            var b = maker.write(item);
            switch (i % 4) {
                case 0 -> same("words", a, b);
                case 1 -> same("number", a, b.withCatalogNumber(maker.rewritten(item.code())));
                case 2 ->
                    same(
                            "gtin",
                            a.withGtin(Gtins.of(item.gtin())),
                            b.withGtin(Gtins.of(item.gtin())).withCatalogNumber(""));
                default ->
                    same(
                            "number in text",
                            a,
                            b.withCatalogNumber("").withDescription(b.description() + " " + item.code()));
            }
        }
    }

    private void different(String rule, ItemRecord a, ItemRecord b) {
        pairs.add(new ItemPair(rule, a, b, false));
    }

    private void same(String varied, ItemRecord a, ItemRecord b) {
        pairs.add(new ItemPair(varied, a, b, true));
    }
}
