package health.auric.engine.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Suppliers nobody has, some of them twice or more in other words; always the same for a seed. */
final class Suppliers {

    private static final List<String> FIRST = List.of(
            "Golden",
            "Blue",
            "Old",
            "Harbor",
            "Maple",
            "Quarry",
            "Northmere",
            "Calder",
            "Hollin",
            "Oakhaven",
            "Amble",
            "Brannoc",
            "Lakemont",
            "Silver",
            "Copper",
            "Fern",
            "Marsh",
            "Stone",
            "Birch",
            "Falcon");
    private static final List<String> SECOND = List.of(
            "Lantern", "Door", "Post", "Ridge", "Valley", "Creek", "Bridge", "Gate", "Point", "Field", "Crest", "Grove",
            "Hollow", "Landing");
    private static final List<String> TRADE = List.of(
            "Surgical Supply",
            "Medical Products",
            "Orthopedics",
            "Laundry Services",
            "Imaging",
            "Wound Care",
            "Food Service",
            "Dental Laboratory");
    private static final List<String> FORM = List.of("Inc.", "LLC", "Corp.", "Co.", "");
    private static final List<String> STREET =
            List.of("Harbor St", "Mill Rd", "Ferry Ln", "Quarry Ave", "Chapel Hill Dr", "Foundry Blvd");
    private static final List<String> CITY =
            List.of("Lakemont", "Brannoc", "Dunmere", "Harbor Point", "Stillwater Falls");

    private final Random random;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> pairs = new ArrayList<>();

    private Suppliers(int records, long seed) {
        random = new Random(seed);
        var names = new HashSet<String>();
        while (rows.size() < records) {
            supplier(names);
        }
        Collections.shuffle(rows, random);
    }

    /** A CSV with a header. */
    static String csv(int records, long seed) {
        return text(List.of("id", "name", "street", "city", "zip", "phone"), new Suppliers(records, seed).rows);
    }

    /** The pairs that are the same. */
    static String pairs(int records, long seed) {
        return text(List.of("id_a", "id_b"), new Suppliers(records, seed).pairs);
    }

    private void supplier(Set<String> names) {
        var name = pick(FIRST) + " " + pick(SECOND) + " " + pick(TRADE);
        if (!names.add(name)) {
            return;
        }
        int city = random.nextInt(CITY.size());
        var row = List.of(
                id(),
                (name + " " + pick(FORM)).strip(),
                1 + random.nextInt(900) + " " + pick(STREET),
                CITY.get(city),
                "4390" + city,
                "740-555-%04d".formatted(random.nextInt(200)));
        rows.add(row);
        for (int twins = random.nextInt(10) < 6 ? 0 : 1 + random.nextInt(2); twins > 0; twins--) {
            var twin = new ArrayList<>(row);
            twin.set(0, id());
            twin.set(1, other(row.get(1)));
            twin.set(
                    2,
                    row.get(2).replace(" St", " Street").replace(" Rd", " Road").replace(" Ave", " Avenue"));
            twin.set(5, random.nextInt(4) == 0 ? "" : "(740) " + row.get(5).substring(4));
            rows.add(twin);
            pairs.add(List.of(row.get(0), twin.get(0)));
        }
    }

    private String other(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(java.util.Locale.ROOT);
            case 1 -> name.replaceAll(" (Inc\\.|LLC|Corp\\.|Co\\.)$", "");
            case 2 -> name.replace("Medical", "Med").replace("Supply", "Sply").replace("Services", "Svcs");
            default -> misspelled(name);
        };
    }

    private String misspelled(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return name.substring(0, at) + name.substring(at + 1);
    }

    private String id() {
        return "V-" + (1000 + rows.size());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String text(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder(String.join(",", header)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }
}
