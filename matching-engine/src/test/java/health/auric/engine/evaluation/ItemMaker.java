package health.auric.engine.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws items and writes them down the way different people would. */
final class ItemMaker {

    /** An item: its kind, the chosen value of each trait, its maker, number and pack. */
    record Item(ItemKind kind, List<Integer> chosen, String maker, String code, int perBox, int gtin) {}

    static final List<String> MAKERS = List.of(
            "Alder Surgical|ALDER SURGICAL INC|Alder Surg.",
            "Birchmed|BIRCHMED LLC|Birchmed, L.L.C.",
            "Cascade Medical Products|CASCADE MED PROD|Cascade Medical Products Co",
            "Dunlin Devices|DUNLIN DEVICES CORP",
            "Everglade Health|EVERGLADE HLTH INC",
            "Fernhill Orthopedics|FERNHILL ORTHO",
            "Granite Instruments|GRANITE INSTR CO");
    private static final int[] PACKS = {10, 20, 25, 50, 100, 200};

    private final Random random;

    ItemMaker(Random random) {
        this.random = random;
    }

    Item item(ItemKind kind) {
        var chosen = kind.traits().stream()
                .map(trait -> random.nextInt(trait.values().size()))
                .toList();
        return new Item(
                kind, chosen, pick(MAKERS), code(), PACKS[random.nextInt(PACKS.length)], random.nextInt(9_000_000));
    }

    /** The same item with another value of one trait. */
    Item other(Item item, int trait) {
        int count = item.kind().traits().get(trait).values().size();
        var chosen = new ArrayList<>(item.chosen());
        chosen.set(trait, (chosen.get(trait) + 1 + random.nextInt(count - 1)) % count);
        return new Item(item.kind(), chosen, item.maker(), item.code(), item.perBox(), item.gtin());
    }

    ItemRecord write(Item item) {
        return new ItemRecord(pick(List.of(item.maker().split("\\|"))), item.code(), "", "", describe(item), "");
    }

    String describe(Item item) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < item.chosen().size(); i++) {
            parts.add(
                    pick(item.kind().traits().get(i).values().get(item.chosen().get(i))));
        }
        if (random.nextInt(3) > 0) {
            Collections.shuffle(parts, random);
        }
        parts.add(random.nextInt(4) == 0 ? parts.size() : 0, pick(item.kind().name()));
        return cased(String.join(random.nextInt(3) == 0 ? ", " : " ", parts));
    }

    private String cased(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toLowerCase(Locale.ROOT);
            case 1 -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    /** Letters and digits as makers use them, long enough to be rare. */
    String code() {
        return switch (random.nextInt(3)) {
            case 0 -> letters(2) + digits(4) + letters(1);
            case 1 -> digits(6);
            default -> letters(3) + digits(5);
        };
    }

    /** The same number as others write it. */
    String rewritten(String code) {
        int middle = code.length() / 2;
        return switch (random.nextInt(6)) {
            case 0 -> code.substring(0, middle) + "-" + code.substring(middle);
            case 1 -> code.substring(0, middle) + " " + code.substring(middle);
            case 2 -> "REF " + code;
            case 3 -> code.toLowerCase(Locale.ROOT);
            case 4 -> Character.isDigit(code.charAt(0)) ? "00" + code : "MII" + code;
            default -> code;
        };
    }

    /** The number of the neighbor in the same series. */
    String neighbor(String code) {
        char last = code.charAt(code.length() - 1);
        String body = code.substring(0, code.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> code + (Character.isDigit(last) ? letters(1) : digits(1));
            default ->
                body
                        + (Character.isDigit(last)
                                ? (char) ('0' + (last - '0' + 1 + random.nextInt(8)) % 10)
                                : last == 'Z' ? 'A' : (char) (last + 1));
        };
    }

    private String letters(int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private String digits(int count) {
        var digits = new StringBuilder().append((char) ('1' + random.nextInt(9)));
        while (digits.length() < count) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
