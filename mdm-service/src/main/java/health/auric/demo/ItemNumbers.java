package health.auric.demo;

import java.util.Locale;

/** The numbers of an item: the manufacturer's, GS1's, the drug registry's, and how it is packed. */
final class ItemNumbers {

    private ItemNumbers() {}

    static void identify(Entity entity, Draft draft, long maker, String makerName) {
        Entity owner = draft.has("~sameIds") ? new Entity(entity.seed(), entity.subject(), entity.family(), 0) : entity;
        if (!draft.has("~noCatalog")) {
            draft.put("catalogNumber", catalog(entity, draft, maker));
        }
        draft.put(
                "~vendorPrefix",
                makerName.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT).substring(0, 3));
        String core = owner.unique("gtin", 9);
        packaging(draft, core);
        if (draft.text("~class").equals("DRUG")) {
            String labeler = SafeNumbers.zeroPadded(90_000 + maker % 10_000, 5);
            String product = draft.has("~sameIds")
                    ? core.substring(0, 4)
                    : owner.unique("ndc", 9).substring(0, 4);
            draft.put("ndc", labeler + "-" + product + "-01");
        } else {
            draft.put("udiDi", SafeNumbers.gtin(0, core));
        }
    }

    /** Sizes of one product line have neighboring numbers, so a look-alike differs from its original in one digit. */
    private static String catalog(Entity entity, Draft draft, long maker) {
        String digits = new Entity(entity.seed(), entity.subject(), entity.family(), 0).unique("catalog", 8);
        if (entity.member() > 0 && !draft.has("~sameCatalog") && !draft.has("~sameIds")) {
            int last = digits.charAt(7) - '0';
            digits = digits.substring(0, 7) + (last + 1) % 10;
        }
        long style = draft.has("~catalogStyle") ? Long.parseLong(draft.text("~catalogStyle")) : maker;
        String letters = "" + (char) ('A' + style % 26) + (char) ('A' + style / 26 % 26);
        return switch ((int) (style % 5)) {
            case 0 -> digits.substring(0, 4) + "-" + digits.charAt(4) + "-" + digits.substring(5);
            case 1 -> letters.charAt(0) + "-" + digits;
            case 2 -> "00" + digits;
            case 3 -> letters + digits.substring(0, 3) + "-" + digits.substring(3);
            default -> digits;
        };
    }

    private static void packaging(Draft draft, String core) {
        draft.put("packaging.0.unit", "EA").put("packaging.0.role.0", "BASE");
        draft.put("packaging.0.baseQuantity", "1").put("packaging.0.gtin", SafeNumbers.gtin(0, core));
        String pack = draft.text("~pack");
        draft.put("packaging.1.unit", "BOX").put("packaging.1.role.0", "ORDER");
        draft.put("packaging.1.containsUnit", "EA").put("packaging.1.containsQuantity", pack);
        draft.put("packaging.1.baseQuantity", pack).put("packaging.1.gtin", SafeNumbers.gtin(1, core));
        if (draft.has("~case")) {
            draft.put("packaging.2.unit", "CASE").put("packaging.2.role.0", "ORDER");
            draft.put("packaging.2.containsUnit", "BOX").put("packaging.2.containsQuantity", draft.get("~case"));
            long base = Long.parseLong(pack) * Long.parseLong(draft.text("~case"));
            draft.put("packaging.2.baseQuantity", Long.toString(base));
            draft.put("packaging.2.gtin", SafeNumbers.gtin(2, core));
        }
    }
}
