package health.auric.demo;

import java.util.List;
import java.util.Map;

/** What two items may differ in although everything else agrees: the ways each feature can be. */
final class Features {

    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry("laterality", List.of("Left", "Right")),
            Map.entry("sterile", List.of("Sterile", "Nonsterile")),
            Map.entry("latex", List.of("Latex", "Latex-Free")),
            Map.entry("powder", List.of("Powder-Free", "Powdered")),
            Map.entry("needle", List.of("with Needle", "without Needle")),
            Map.entry("dehp", List.of("with DEHP", "without DEHP")),
            Map.entry("adhesive", List.of("Adhesive", "without Adhesive")),
            Map.entry("cement", List.of("Cemented", "Uncemented")),
            Map.entry("reuse", List.of("Disposable", "Reusable")),
            Map.entry("color", List.of("Blue", "White", "Green", "Purple", "Clear", "Yellow")),
            Map.entry("age", List.of("Adult", "Pediatric", "Neonatal")),
            Map.entry("needlecode", List.of("CT-1", "CT-2", "SH", "RB-1")),
            Map.entry("kit", List.of("Kit Rev A", "Kit Rev B", "Kit")),
            Map.entry("drug", List.of("")));

    private Features() {}

    static String draw(String feature, Dice dice) {
        return dice.pick(WAYS.getOrDefault(feature, List.of("")));
    }

    static String other(String feature, String way, Dice dice) {
        List<String> others = WAYS.getOrDefault(feature, List.of("")).stream()
                .filter(one -> !one.equals(way))
                .toList();
        return others.isEmpty() ? way : dice.pick(others);
    }
}
