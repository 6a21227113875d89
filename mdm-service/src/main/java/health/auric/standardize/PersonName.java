package health.auric.standardize;

import health.auric.model.GroupStandardized;
import health.auric.model.GroupStandardizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person's name taken apart: {@code CHEN,ROBERT T MD} in one field becomes family, given and middle name, while
 * credentials, generation and title move to fields of their own.
 */
final class PersonName implements GroupStandardizer {

    @Override
    public GroupStandardized standardize(Map<String, String> raw) {
        var fields = new HashMap<String, String>();
        raw.forEach((name, value) -> fields.put(name, Names.personText(Cleaning.clean(value))));
        fields.values().removeIf(Placeholders::says);
        var whole = wholeIn(fields);
        var parts = new NameParts();
        if (whole.isEmpty()) {
            parts.separate(
                    fields.getOrDefault("family", ""),
                    fields.getOrDefault("given", ""),
                    fields.getOrDefault("middle", ""));
        } else {
            parts.whole(whole);
        }
        parts.into(fields).values().removeIf(Placeholders::says);
        return new GroupStandardized(fields, List.copyOf(parts.remarks()));
    }

    /** The whole name if one field holds it: a declared one, or a family name with a comma and no given name. */
    private static String wholeIn(Map<String, String> fields) {
        var name = fields.remove("name");
        var family = fields.getOrDefault("family", "");
        if (family.isEmpty()) {
            return name == null ? "" : name;
        }
        return family.contains(",") && !fields.containsKey("given") ? family : "";
    }
}
