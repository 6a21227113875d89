package health.auric.engine.report;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs of records with their waterfalls: sampled ones, and the hardest. */
record CaseSections(Html html, Report report) {

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
        cases.forEach(this::one);
        html.close("div");
    }

    private void one(Case one) {
        html.open("article");
        html.open("h3").leaf("span", one.verdict(), "class", "badge " + ReportPage.css(one.tone()));
        html.open("code")
                .value(one.a())
                .close("code")
                .text(" and ")
                .open("code")
                .value(one.b())
                .close("code");
        html.leaf("span", Words.percent(one.probability()), "class", "chance").close("h3");
        html.open("p", "class", "sentence").value(one.sentence()).close("p");
        html.open("div", "class", "case").open("div");
        new WaterfallChart(one, report.scores().review(), report.scores().same()).draw(html);
        html.close("div").open("div");
        Panel.openTable(
                html, "Evidence of " + one.a() + " and " + one.b(), "Field", one.a(), one.b(), "Level", "#Bits");
        one.parts().forEach(part -> part(part, one.parts().getFirst().setBy()));
        Panel.closeTable(html);
        html.close("div").close("div").close("article");
    }

    private void part(Part part, String mostly) {
        html.open("tr").open("th", "scope", "row").value(part.field()).close("th");
        side(part.givenA(), part.standardA());
        side(part.givenB(), part.standardB());
        var tone = tone(part);
        html.open("td").leaf("span", sign(part), "class", "sign " + ReportPage.css(tone), "aria-hidden", "true");
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
        if (!standard.isBlank() && !standard.equals(given)) {
            html.open("span", "class", "standard").value(standard).close("span");
        }
        html.close("td");
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
