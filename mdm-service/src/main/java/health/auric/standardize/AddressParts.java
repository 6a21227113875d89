package health.auric.standardize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the lines of an address turned out to hold, collected line by line and laid out again. */
final class AddressParts {

    // Nobody has more on one line; a bound keeps the time for hostile text linear.
    private static final int MOST_BOXES = 5;

    private final List<String> streets = new ArrayList<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final List<String> others = new ArrayList<>();
    private final Set<String> boxes = new TreeSet<>();
    private final Map<String, Set<String>> recipients = new TreeMap<>();

    void add(String line) {
        var delivery = Recipients.lift(line, this);
        var box = PostOfficeBox.in(AddressWords.plain(delivery));
        box.number().ifPresent(number -> boxes.add("PO BOX " + number));
        for (var more = 1; box.number().isPresent() && more < MOST_BOXES; more++) {
            box = PostOfficeBox.in(box.rest());
            box.number().ifPresent(number -> boxes.add("PO BOX " + number));
        }
        place(SecondaryUnits.split(AddressWords.of(box.rest())));
    }

    private void place(SecondaryUnits.Split split) {
        units.addAll(split.units());
        if (Placeholders.says(String.join(" ", split.words()))) {
            return;
        }
        if (StreetLine.hasHouseNumber(split.words())) {
            streets.add(StreetLine.standard(split.words()));
        } else {
            others.add(String.join(" ", split.words()));
        }
    }

    void recipient(String field, String name) {
        var plain = Recipients.withoutMarker(name);
        if (!plain.isEmpty()) {
            recipients.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(plain);
        }
    }

    Map<String, String> fields(List<String> lineNames) {
        var fields = new HashMap<String, String>();
        recipients.forEach((field, names) -> fields.put(field, String.join(", ", names)));
        for (var line : lines()) {
            // What does not fit stays, behind the last line, rather than being lost.
            var name = lineNames.get(Math.min((int) countOf(lineNames, fields), lineNames.size() - 1));
            fields.merge(name, line, (before, more) -> before + " " + more);
        }
        return fields;
    }

    private static long countOf(List<String> lineNames, Map<String, String> fields) {
        return lineNames.stream().filter(fields::containsKey).count();
    }

    private List<String> lines() {
        var lines = new ArrayList<>(streets);
        if (!units.isEmpty()) {
            lines.add(String.join(" ", units));
        }
        lines.addAll(others);
        lines.addAll(boxes);
        return lines;
    }
}
