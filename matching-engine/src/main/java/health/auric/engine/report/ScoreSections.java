package health.auric.engine.report;

import health.auric.engine.report.Report.Histogram;
import java.util.Locale;

/** Where the scores fall, and what each agreement is worth. */
record ScoreSections(Html html, Report report) {

    void scores() {
        Panel.open(html, "scores", "Where the scores fall");
        scores(report.scores());
        Panel.close(html);
    }

    void weights() {
        Panel.open(html, "weights", "What each agreement is worth, in bits");
        chart();
        Panel.close(html);
    }

    private void scores(Histogram histogram) {
        if (histogram.counts().stream().allMatch(count -> count == 0)) {
            html.leaf("p", "No two records were alike enough to be compared.", "class", "empty");
            return;
        }
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Histogram of scores");
        new HistogramChart(histogram).draw(html);
        html.close("div");
        html.open("p", "class", "legend");
        legend("different", "different");
        legend("unsure", "to look at");
        legend("same", "same");
        html.close("p").leaf("p", histogram.chosen(), "class", "note");
        Panel.table(html, "The same as a table", "Evidence, bits", "#Pairs");
        for (int i = 0; i < histogram.counts().size(); i++) {
            if (histogram.counts().get(i) > 0) {
                double from = histogram.first() + i * histogram.width();
                Panel.row(
                        html,
                        String.format(Locale.ROOT, "%+.1f to %+.1f", from, from + histogram.width()),
                        "#" + Words.count(histogram.counts().get(i)));
            }
        }
        Panel.endTable(html);
    }

    private void legend(String css, String word) {
        html.open("span")
                .leaf("i", "", "class", "swatch " + css)
                .text(" " + word)
                .close("span");
    }

    private void chart() {
        html.leaf(
                "p",
                "One bit doubles the odds that two records are the same, a minus halves them. The thin line goes from common values to rare ones.",
                "class",
                "note");
        WeightsChart.draw(html, report.weights());
        Panel.table(
                html,
                "The same as a table",
                "Field",
                "Level",
                "#Bits",
                "#Common",
                "#Rare",
                "Set by",
                "#Share of compared pairs");
        for (var field : report.weights()) {
            for (var level : field.levels()) {
                Panel.row(
                        html,
                        field.field(),
                        level.level(),
                        "#" + Words.bits(level.weight()),
                        "#" + Words.bits(level.common()),
                        "#" + Words.bits(level.rare()),
                        level.setBy(),
                        "#" + Words.percent(level.share()));
            }
        }
        Panel.endTable(html);
    }
}
