package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names and descriptions, kept as people read them; what is no part of them is lifted out. */
final class Names {

    private static final Pattern CARE_OF = Pattern.compile(" (?:C/O|CARE OF) (?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_BEFORE_COMMA = Pattern.compile(" (?=[,;])");

    private Names() {}

    static Standardized plain(String clean) {
        var lifted = StatusMarks.lift(clean);
        var name = BLANK_BEFORE_COMMA.matcher(lifted.text()).replaceAll("");
        return Placeholders.says(name)
                ? new Standardized.Placeholder()
                : new Standardized.Accepted(name, lifted.remarks());
    }

    /** An organization's name without the bank or person that takes its mail. */
    static Standardized organization(String clean) {
        var careOf = CARE_OF.matcher(clean);
        var isName = careOf.find() && plain(clean.substring(0, careOf.start())) instanceof Standardized.Accepted;
        if (!isName) {
            return plain(clean);
        }
        var remarks = new ArrayList<>(StatusMarks.lift(clean).remarks());
        remarks.add(new Remark("care-of", "The name carried a care-of line, which belongs to the address."));
        return withRemarks(plain(clean.substring(0, careOf.start())), remarks);
    }

    private static Standardized withRemarks(Standardized name, List<Remark> remarks) {
        if (!(name instanceof Standardized.Accepted(var value, var own))) {
            return name;
        }
        own.stream().filter(remark -> !remarks.contains(remark)).forEach(remarks::add);
        return new Standardized.Accepted(value, remarks);
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
