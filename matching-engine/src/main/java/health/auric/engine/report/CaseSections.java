package health.auric.engine.report;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import java.util.List;

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
        new EvidenceTable(html, one).draw();
        html.close("div").close("div").close("details");
    }

    private void summary(Case one) {
        html.open("summary")
                .leaf("span", one.verdict(), "class", "badge " + one.tone().css());
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
        return EvidenceTable.isMissing(part)
                && part.weight() == 0
                && part.givenA().isBlank() == part.givenB().isBlank();
    }
}
