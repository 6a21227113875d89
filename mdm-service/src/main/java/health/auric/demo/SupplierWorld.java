package health.auric.demo;

import java.util.List;
import java.util.Locale;

/** Companies, persons and agencies a hospital buys from or pays. */
final class SupplierWorld implements World {

    private static final List<String> SUFFIXES =
            List.of(", Inc.", " Corporation", " LLC", ", L.P.", " Company", ", Ltd.", ", Inc.", " Inc");
    private static final List<String> TERMS = List.of("NET_30", "NET_45", "NET_60", "2_10_NET30", "NET_10");

    private final Words words;
    private final Places places;

    SupplierWorld(Words words) {
        this.words = words;
        this.places = new Places(words);
    }

    @Override
    public Shape shape() {
        return new Shape(0.40, 0.42, 0, 0.86, 0.4, List.of());
    }

    @Override
    public List<Twin> twins() {
        return new SupplierTwins(words).all();
    }

    @Override
    public void facts(Entity entity, Draft draft, String needs) {
        Dice dice = entity.shared("facts");
        name(draft, dice, needs.equals("person") || needs.isEmpty() && dice.chance(0.12));
        places.settle(draft, "~", dice);
        draft.put("~level", "LEGAL");
    }

    private void name(Draft draft, Dice dice, boolean person) {
        if (person) {
            draft.put("~given", dice.pick(words.givenNames()).name()).put("~family", dice.pick(words.surnames()));
            draft.put(
                    "~name", draft.text("~given") + " " + (char) ('A' + dice.below(26)) + " " + draft.text("~family"));
            draft.put("~suffix", " MD").put("~person", "yes").put("~role", "PHYSICIAN_PAYEE");
            return;
        }
        draft.put("~stem", stem(dice));
        Words.Trade trade = dice.pick(words.trades());
        draft.put("~name", draft.text("~stem") + " " + trade.name()).put("~role", trade.role());
        draft.put("~suffix", dice.pick(SUFFIXES));
        draft.put(
                "~former",
                dice.pick(words.stems()) + " " + dice.pick(words.trades()).name());
    }

    private String stem(Dice dice) {
        String surname = dice.pick(words.surnames());
        return switch (dice.weighted(15, 30, 40, 15)) {
            case 0 -> dice.pick(words.stems());
            case 1 -> dice.pick(words.stems()) + " " + surname;
            case 2 -> surname + " & " + dice.pick(words.surnames());
            default -> dice.pick(words.places()).city() + " " + surname;
        };
    }

    @Override
    public void compose(Entity entity, Draft draft, View view) {
        Entity owner = draft.has("~sameIds") ? new Entity(entity.seed(), entity.subject(), entity.family(), 0) : entity;
        boolean person = draft.has("~person");
        draft.put("legalName", draft.text("~name") + draft.text("~suffix"));
        draft.put("level", draft.get("~level"));
        draft.put("roles.0", draft.get("~role"));
        identify(owner, draft, person);
        contact(draft, view.dice());
        draft.put("vendorNumber", view.key());
        draft.put("terms", view.dice().pick(TERMS));
        draft.put("currency", "USD");
        draft.put("standing", "ACTIVE");
        prepareNoise(draft, view.dice());
    }

    private static void identify(Entity owner, Draft draft, boolean person) {
        draft.put("tinType", person ? "SSN" : "EIN");
        if (!draft.has("~noTin") && !person) {
            draft.put("tin", "49-" + owner.unique("tin", 7));
        }
        if (!person && !draft.text("~role").equals("ONE_TIME")) {
            draft.put("duns", SafeNumbers.zeroPadded(Long.parseLong(owner.unique("duns", 7)), 9));
            draft.put("gln", SafeNumbers.gln(owner.unique("gln", 9)));
        }
    }

    private static void contact(Draft draft, Dice dice) {
        draft.put("addresses.0.use", draft.text("~level").equals("SITE") ? "REMIT" : "ORDER");
        Places.show(draft, "~", "addresses.0");
        if (draft.has("~remit:street")) {
            draft.put("addresses.1.use", "REMIT");
            Places.show(draft, "~remit:", "addresses.1");
        }
        String host =
                draft.text("~name").split(" ")[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example.org";
        draft.put("contacts.0.role", "ORDERS").put("contacts.0.phone", draft.get("~phone"));
        String mailbox = dice.pick(List.of("orders@", "sales@", "info@", "ar@"));
        draft.put("contacts.0.email", dice.chance(0.6) ? mailbox + host : "");
        draft.put("web", dice.chance(0.4) ? "www." + host : "");
        draft.put("w9Date", draft.get("~w9Date"));
    }

    private void prepareNoise(Draft draft, Dice dice) {
        draft.put("~other:legalName", dice.chance(0.5) ? acronym(draft.text("~name"), dice) : draft.text("~former"));
        draft.put("~wrong:roles.0", draft.text("~role").equals("MANUFACTURER") ? "DISTRIBUTOR" : "MANUFACTURER");
        draft.put(
                "~extra:legalName",
                dice.pick(List.of(
                        "C/O Lockbox " + dice.between(100, 9_999),
                        "Attn Accounts Receivable",
                        "- Remit " + draft.text("~city"),
                        "PO Box " + dice.between(100, 9_999),
                        "Remit",
                        draft.text("~city") + " " + draft.text("~state"))));
    }

    static String acronym(String name, Dice dice) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? name.split(" ")[0] : initials + dice.pick(List.of("", " Medical", " Inc"));
    }
}
