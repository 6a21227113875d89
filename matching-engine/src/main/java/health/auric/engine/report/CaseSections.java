package health.auric.engine.report;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs of records with their waterfalls: sampled ones, and the hardest. */
record CaseSections(Html html, Report report) {

    private static final int OPEN = 2;

    void all() {
        Panel.open(html, "pairs", "Sampled pairs");
        cases(report.sampled(), "There is no pair to show.");
        Panel.close(html);
        Panel.open(html, "hardest", "Hardest cases");
        html.leaf("p", "Closest to the thresholds: worth a look before anything is merged.", "class", "note");
        cases(report.hardest(), "Nothing stands near a threshold.");
        Panel.close(html);
    }

    private void cases(List<Case> cases, String none) {
        if (cases.isEmpty()) {
            html.leaf("p", none, "class", "empty");
        }
        html.open("div", "class", "cases");
        for (int i = 0; i < cases.size(); i++) {
            one(withoutSilence(cases.get(i)), i < OPEN);
        }
        html.close("div");
    }

    private void one(Case one, boolean open) {
        if (open) {
            html.open("details", "class", "pair", "open", "");
        } else {
            html.open("details", "class", "pair");
        }
        summary(one);
        html.open("div", "class", "case").open("div");
        new WaterfallChart(one, report.scores().review(), report.scores().same()).draw(html);
        html.close("div").open("div");
        Panel.openTable(
                html, "Evidence of " + one.a() + " and " + one.b(), "Field", one.a(), one.b(), "Level", "#Bits");
        one.parts().forEach(part -> part(part, one.parts().getFirst().setBy()));
        Panel.closeTable(html);
        html.close("div").close("div").close("details");
    }

    private void summary(Case one) {
        html.open("summary").leaf("span", one.verdict(), "class", "badge " + ReportPage.css(one.tone()));
        html.open("code")
                .value(one.a())
                .close("code")
                .text(" and ")
                .open("code")
                .value(one.b())
                .close("code");
        html.leaf("span", Words.percent(one.probability()), "class", "chance");
        html.open("span", "class", "sentence")
                .value(one.sentence())
                .close("span")
                .close("summary");
    }

    /** Without the fields that had nothing to say because neither side holds anything of the kind. */
    private static Case withoutSilence(Case one) {
        var said = one.parts().stream().filter(part -> !isSilent(part)).toList();
        return new Case(
                one.a(),
                one.b(),
                one.tone(),
                one.verdict(),
                one.probability(),
                one.prior(),
                one.score(),
                one.sentence(),
                said);
    }

    private static boolean isSilent(Part part) {
        return isMissing(part)
                && part.weight() == 0
                && part.givenA().isBlank() == part.givenB().isBlank();
    }

    private void part(Part part, String mostly) {
        html.open("tr").open("th", "scope", "row").value(part.field()).close("th");
        side(part.givenA(), part.standardA());
        side(part.givenB(), part.standardB());
        var tone = tone(part);
        html.open("td", "class", "level")
                .leaf("span", sign(part), "class", "sign " + ReportPage.css(tone), "aria-hidden", "true");
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

    private static boolean isMissing(Part part) {
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
