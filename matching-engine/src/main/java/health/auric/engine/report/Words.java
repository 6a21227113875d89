package health.auric.engine.report;

import java.util.Locale;

/** Numbers and values as a person reads them. */
final class Words {

    private static final int LONGEST = 160;

    private Words() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A round number for an axis. */
    static String roughly(long number) {
        return number >= 1_000_000 ? count(number / 1_000_000) + " M" : count(number);
    }

    static String bits(double bits) {
        var text = String.format(Locale.ROOT, "%.1f", Math.abs(bits));
        return text.equals("0.0") ? text : (bits < 0 ? "−" : "+") + text;
    }

    static String percent(double share) {
        if (share > 0 && share < 0.001) {
            return "< 0.1 %";
        }
        if (share < 1 && share > 0.999) {
            return "> 99.9 %";
        }
        return String.format(Locale.ROOT, share == 0 || share == 1 ? "%.0f %%" : "%.1f %%", share * 100);
    }

    /** A coordinate, short enough to keep a page of charts small. */
    static String at(double coordinate) {
        var text = String.format(Locale.ROOT, "%.1f", coordinate);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Long values are cut where a character ends. */
    static String clipped(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end) + "… (" + count(value.length()) + " characters)";
    }

    static String plural(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A label that has to fit into a chart. */
    static String shortened(String label, int characters) {
        return label.length() <= characters
                ? label
                : label.substring(0, characters - 1).strip() + "…";
    }
}
