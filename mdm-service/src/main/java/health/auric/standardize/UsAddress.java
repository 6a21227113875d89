package health.auric.standardize;

import health.auric.model.GroupStandardized;
import health.auric.model.GroupStandardizer;
import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An address the way the postal service writes it: capitals, standard abbreviations, street first, then the secondary
 * unit, then the rest; who receives the mail apart. Foreign addresses are cleaned and otherwise left alone.
 */
final class UsAddress implements GroupStandardizer {

    private static final List<String> LINES = List.of("line1", "line2", "line3");
    private static final Set<String> POSTAL_AREA = Set.of("US", "PR", "GU", "VI", "AS", "MP");

    @Override
    public GroupStandardized standardize(Map<String, String> raw) {
        var fields = new HashMap<String, String>();
        raw.forEach((name, value) -> fields.put(name, Cleaning.clean(value)));
        fields.values().removeIf(String::isEmpty);
        fields.computeIfPresent(
                "country", (name, country) -> Regions.countryCode(country).orElse(Texts.capitals(country)));
        return POSTAL_AREA.contains(fields.getOrDefault("country", "US"))
                ? domestic(fields)
                : new GroupStandardized(fields, List.of());
    }

    private static GroupStandardized domestic(Map<String, String> fields) {
        var remarks = new ArrayList<Remark>();
        rearrangeLines(fields);
        fields.computeIfPresent("city", (name, city) -> Texts.capitals(city.replace(".", "")));
        fields.computeIfPresent("state", (name, state) -> state(state, remarks));
        fields.computeIfPresent("postal", (name, postal) -> postal(postal, remarks));
        fields.values().removeIf(Placeholders::says);
        return new GroupStandardized(fields, remarks);
    }

    private static void rearrangeLines(Map<String, String> fields) {
        var parts = new AddressParts();
        for (var name : List.of("attention", "careOf")) {
            var value = fields.remove(name);
            if (value != null) {
                parts.recipient(name, Texts.capitals(value));
            }
        }
        for (var name : LINES) {
            var line = fields.remove(name);
            if (line != null && !Placeholders.says(line)) {
                parts.add(Texts.capitals(line));
            }
        }
        fields.putAll(parts.fields(LINES));
    }

    private static String state(String state, List<Remark> remarks) {
        return Regions.stateCode(state).orElseGet(() -> {
            remarks.add(
                    new Remark("unknown-state", "No state or territory of the United States is written like this."));
            return Texts.capitals(state);
        });
    }

    private static String postal(String postal, List<Remark> remarks) {
        return switch (PostalCode.us(postal)) {
            case Standardized.Accepted(var code, var noticed) -> {
                remarks.addAll(noticed);
                yield code;
            }
            case Standardized.Refused(var reason) -> {
                remarks.add(new Remark("unreadable-postal", reason));
                yield postal;
            }
            case Standardized.Placeholder _ -> postal;
        };
    }
}
