package health.auric.demo;

import java.util.List;
import java.util.Map;

/** Sizes of items: one drawn, another near it, and the ways of writing their units. */
final class Measures {

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "glove",
                    List.of("Small", "Medium", "Large", "X-Large", "Size 6.5", "Size 7", "Size 7.5", "Size 8")),
            Map.entry("size", List.of("Small", "Medium", "Large", "X-Large", "Infant", "Universal")),
            Map.entry("french", List.of("8 French", "10 French", "12 French", "14 French", "16 French", "18 French")),
            Map.entry("gauge", List.of("14 Gauge", "16 Gauge", "18 Gauge", "20 Gauge", "22 Gauge", "25 Gauge")),
            Map.entry("ml", List.of("1 mL", "3 mL", "5 mL", "10 mL", "20 mL", "60 mL")),
            Map.entry("mm", List.of("5 mm", "8 mm", "10 mm", "11 mm", "12 mm", "15 mm", "33 mm", "45 mm")),
            Map.entry("inch", List.of("1 inch", "2 inch", "3 inch", "4 inch", "6 inch")),
            Map.entry("length", List.of("5 inch", "6 inch", "9 inch", "60 inch", "72 inch")),
            Map.entry("square", List.of("2 x 2 inch", "4 x 4 inch", "4 x 8 inch", "6 x 6 inch", "12 x 12 inch")),
            Map.entry("suture", List.of("2-0 27 inch", "3-0 27 inch", "4-0 18 inch", "5-0 18 inch", "0 36 inch")),
            Map.entry("blade", List.of("No 10", "No 11", "No 15", "No 20", "No 22")),
            Map.entry("screw", List.of("3.5 mm x 12 mm", "3.5 mm x 14 mm", "4.5 mm x 30 mm", "6.5 mm x 45 mm")),
            Map.entry("holes", List.of("4 Hole 65 mm", "6 Hole 97 mm", "8 Hole 130 mm", "10 Hole 162 mm")),
            Map.entry("joint", List.of("Size 2", "Size 3", "Size 4", "Size 5", "52 mm", "54 mm", "56 mm")),
            Map.entry("solution", List.of("0.9 % 250 mL", "0.9 % 1000 mL", "5 % 500 mL", "0.45 % 1000 mL")),
            Map.entry("strength", List.of("250 mg", "325 mg", "500 mg", "650 mg", "850 mg", "1000 mg")),
            Map.entry("diopter", List.of("18.5 diopter", "19.0 diopter", "20.5 diopter", "22.0 diopter")),
            Map.entry("none", List.of("")));

    private static final Map<String, List<String>> UNITS = Map.of(
            "French", List.of(" French", "FR", " FR", "F", " Fr"),
            "Gauge", List.of(" Gauge", "GA", "G", " ga"),
            "mL", List.of(" mL", "ML", "CC", " cc"),
            "mm", List.of(" mm", "MM"),
            "inch", List.of(" inch", "IN", "\"", " in"),
            "mg", List.of(" mg", "MG"));

    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "Small", List.of("Small", "SM", "S", "Sml"),
            "Medium", List.of("Medium", "MED", "M"),
            "Large", List.of("Large", "LG", "LRG", "L"),
            "X-Large", List.of("X-Large", "XL", "Extra Large"));

    private Measures() {}

    static String draw(String measure, Dice dice) {
        return dice.pick(VALUES.getOrDefault(measure, List.of("")));
    }

    static String other(String measure, String value, Dice dice) {
        List<String> others = VALUES.getOrDefault(measure, List.of("")).stream()
                .filter(one -> !one.equals(value))
                .toList();
        return others.isEmpty() ? value : dice.pick(others);
    }

    /** One source's way of writing a size. */
    static String written(String value, Dice dice) {
        List<String> synonyms = SYNONYMS.get(value);
        if (synonyms != null) {
            return dice.pick(synonyms);
        }
        String written = value;
        for (String unit : List.of("French", "Gauge", "mL", "mm", "inch", "mg")) {
            written = written.replace(" " + unit, dice.pick(UNITS.getOrDefault(unit, List.of(" " + unit))));
        }
        return dice.chance(0.3) ? written.replace(" x ", "X") : written;
    }
}
