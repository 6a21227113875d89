package health.auric.standardize;

import java.util.regex.Pattern;

/** Attention and care-of parts that share a line with the street. */
final class Recipients {

    private static final Pattern MARKER =
            Pattern.compile("(?<![^ ,;(])(?:(ATTN|ATTENTION)|(?:C/O|CARE OF))(?=[ :.])[ :.]{0,3}");
    private static final Pattern STREET = Pattern.compile(" (?=\\d{1,6} [^ ]+ [^ ])");
    private static final String PUNCTUATION = " :.,;-()";

    private Recipients() {}

    /** Hands the recipients to the parts and answers what is left of the line. */
    static String lift(String line, AddressParts parts) {
        return mayHold(line) ? liftAll(line, parts) : line;
    }

    /** Spares the pattern the lines without any of its words. */
    private static boolean mayHold(String line) {
        return line.contains("ATT") || line.contains("C/O") || line.contains("CARE OF");
    }

    private static String liftAll(String line, AddressParts parts) {
        var marker = MARKER.matcher(line);
        var rest = new StringBuilder();
        var field = "";
        var from = 0;
        while (marker.find()) {
            take(field, line.substring(from, marker.start()), rest, parts);
            field = marker.group(1) == null ? "careOf" : "attention";
            from = marker.end();
        }
        take(field, line.substring(from), rest, parts);
        return rest.toString();
    }

    private static void take(String field, String text, StringBuilder rest, AddressParts parts) {
        if (field.isEmpty()) {
            rest.append(text);
            return;
        }
        var street = STREET.matcher(text);
        var end = street.find() ? street.start() : text.length();
        parts.recipient(field, text.substring(0, end));
        rest.append(' ').append(text.substring(end));
    }

    static String withoutMarker(String name) {
        var marker = MARKER.matcher(name);
        return trimmed(marker.lookingAt() ? name.substring(marker.end()) : name);
    }

    private static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && PUNCTUATION.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && PUNCTUATION.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
