package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Names and descriptions, kept as people read them; what is no part of them is lifted out. */
final class Names {

    private static final Pattern CARE_OF = Pattern.compile(" (?:C/O|CARE OF) (?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_BEFORE_COMMA = Pattern.compile(" (?=[,;])");

    private Names() {}

    static Standardized plain(String clean) {
        var lifted = StatusMarks.lift(BLANK_BEFORE_COMMA.matcher(clean).replaceAll(""));
        return Placeholders.says(lifted.text())
                ? new Standardized.Placeholder()
                : new Standardized.Accepted(lifted.text(), lifted.remarks());
    }

    /** An organization's name without the bank or person that takes its mail. */
    static Standardized organization(String clean) {
        var whole = plain(clean);
        return whole instanceof Standardized.Accepted(var name, var remarks) ? withoutCareOf(name, remarks) : whole;
    }

    private static Standardized withoutCareOf(String name, List<Remark> remarks) {
        var careOf = CARE_OF.matcher(name);
        var isLed = careOf.find();
        if (!isLed || !(plain(name.substring(0, careOf.start())) instanceof Standardized.Accepted(var own, var more))) {
            return new Standardized.Accepted(name, remarks);
        }
        var all = new LinkedHashSet<>(remarks);
        all.addAll(more);
        all.add(new Remark("care-of", "The name carried a care-of line, which belongs to the address."));
        return new Standardized.Accepted(own, List.copyOf(all));
    }

    /** One part of a person's name: no comma or semicolon around it, no period behind a single initial. */
    static Standardized personPart(String clean) {
        var part = personText(clean);
        return Placeholders.says(part) ? new Standardized.Placeholder() : Standardized.accepted(part);
    }

    static String personText(String clean) {
        var from = 0;
        var to = clean.length();
        while (from < to && " ,;".indexOf(clean.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;".indexOf(clean.charAt(to - 1)) >= 0) {
            to--;
        }
        var part = clean.substring(from, to);
        return part.length() == 2 && part.endsWith(".") ? part.substring(0, 1) : part;
    }
}
