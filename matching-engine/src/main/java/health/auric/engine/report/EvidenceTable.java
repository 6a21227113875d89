package health.auric.engine.report;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two records field by field: as given, as compared where that differs, and what it adds. */
record EvidenceTable(Html html, Case of) {

    void draw() {
        Panel.openTable(html, "Evidence of " + of.a() + " and " + of.b(), "Field", of.a(), of.b(), "Level", "#Bits");
        of.parts().forEach(part -> part(part, of.parts().getFirst().setBy()));
        Panel.closeTable(html);
    }

    private void part(Part part, String mostly) {
        html.open("tr").open("th", "scope", "row").value(part.field()).close("th");
        side(part.givenA(), part.standardA());
        side(part.givenB(), part.standardB());
        var tone = tone(part);
        html.open("td", "class", "level")
                .leaf("span", sign(part), "class", "sign " + tone.css(), "aria-hidden", "true");
        html.text(" " + part.level())
                .leaf("span", note(part, mostly), "class", "note")
                .close("td");
        html.leaf("td", Words.bits(part.weight()), "class", "number").close("tr");
    }

    private void side(String given, String standard) {
        html.open("td");
        if (given.isBlank()) {
            html.leaf("span", "no value", "class", "note");
        } else {
            html.value(given);
        }
        if (!standard.isBlank()
                && !plain(standard).equals(plain(given))
                && !squeezed(standard).equals(squeezed(given))) {
            html.open("span", "class", "standard").value(standard).close("span");
        }
        html.close("td");
    }

    /** The words of a text in any order and case: a standard form that has the same ones tells nothing. */
    private static List<String> plain(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Who set the weight is said once for the report, and here only where it is somebody else. */
    private static String note(Part part, String mostly) {
        return Stream.of(part.rarity(), part.setBy().equals(mostly) ? "" : part.setBy())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    static boolean isMissing(Part part) {
        return part.level().equals("missing");
    }

    private static boolean isSame(Part part) {
        return part.level().equals("the same");
    }

    private static Tone tone(Part part) {
        if (isMissing(part)) {
            return Tone.PLAIN;
        }
        if (part.weight() < -0.5) {
            return Tone.WRONG;
        }
        return part.weight() > 0.5 || isSame(part) ? Tone.SAME : Tone.UNSURE;
    }

    private static String sign(Part part) {
        return switch (tone(part)) {
            case SAME -> isSame(part) ? "=" : "≈";
            case WRONG -> "≠";
            case PLAIN -> "–";
            case UNSURE, DIFFERENT -> "≈";
        };
    }
}
