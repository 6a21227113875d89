package health.auric.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small made-up tables with known duplicates. */
final class Sample {
    private static final List<String> FIRST = List.of(
            "Harbor", "Maple", "Cedar", "Summit", "Prairie", "Lakeside", "Granite", "Willow", "Falcon", "Orchard");
    private static final List<String> SECOND =
            List.of("Valley", "Ridge", "Creek", "Point", "Grove", "Meadow", "Heights", "Springs", "Crossing", "Bay");
    private static final List<String> THIRD = List.of(
            "Clinic", "Pharmacy", "Bakery", "Foundry", "Library", "Dental", "Motors", "Optics", "Press", "Works");
    static final List<String> COLUMNS = List.of("name", "address", "city", "zip", "phone");

    private Sample() {}

    /** Businesses in two sources; record a-N is the same as b-N. */
    static Table businesses(int count, long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> values = business(i, random);
            entries.add(new Entry("a-" + i, "a", values));
            entries.add(new Entry("b-" + i, "b", altered(values, random)));
        }
        Collections.shuffle(entries, random);
        return new Table(COLUMNS, entries);
    }

    private static List<String> business(int i, Random random) {
        String name = FIRST.get(i % 10) + " " + SECOND.get(i / 10 % 10) + " " + THIRD.get(random.nextInt(10));
        String address = (100 + random.nextInt(900)) + " " + SECOND.get(random.nextInt(10)) + " Street";
        return List.of(
                name,
                address,
                FIRST.get(random.nextInt(10)) + "ton",
                "6" + (1000 + random.nextInt(9000)),
                "312555" + (1000 + i));
    }

    private static List<String> altered(List<String> values, Random random) {
        List<String> changed = new ArrayList<>(values);
        switch (random.nextInt(4)) {
            case 0 -> changed.set(0, swapped(values.get(0), 2 + random.nextInt(3)) + " Inc");
            case 1 -> changed.set(1, values.get(1).replace("Street", "St"));
            case 2 -> changed.set(4, "");
            default -> changed.set(3, swapped(values.get(3), 1));
        }
        return changed;
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    static Table shuffled(Table table, long seed) {
        List<Entry> entries = new ArrayList<>(table.entries());
        Collections.shuffle(entries, new Random(seed));
        return new Table(table.columns(), entries);
    }

    static Matcher matcher(Table table, Mode mode) {
        return Matcher.of(MatchProfile.suggest(table), table, mode);
    }

    static List<Label> truth(Matcher matcher, List<Link> links) {
        return links.stream()
                .map(link -> new Label(link.a(), link.b(), isSame(link)))
                .toList();
    }

    static boolean isSame(Link link) {
        return link.a().substring(2).equals(link.b().substring(2));
    }
}
