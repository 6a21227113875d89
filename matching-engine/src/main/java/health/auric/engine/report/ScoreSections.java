package health.auric.engine.report;

import health.auric.engine.report.Report.Histogram;
import java.util.Locale;

/** Where the scores fall, and what each agreement is worth. */
record ScoreSections(Html html, Report report) {

    void scoresAndWeights() {
        Panel.open(html, "scores", "Where the scores fall");
        scores(report.scores());
        Panel.close(html);
        Panel.open(html, "weights", "What each agreement is worth, in bits");
        weights();
        Panel.close(html);
    }

    private void scores(Histogram histogram) {
        if (histogram.counts().stream().allMatch(count -> count == 0)) {
            html.leaf("p", "No two records were alike enough to be compared.", "class", "empty");
            return;
        }
        var chart = new HistogramChart(histogram);
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Histogram of scores");
        chart.draw(html);
        html.close("div");
        html.open("p", "class", "legend");
        legend("different", "different", chart.between(-1e9, histogram.review()));
        legend("unsure", "to look at", chart.between(histogram.review(), histogram.same()));
        legend("same", "same", chart.between(histogram.same(), 1e9));
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

    private void legend(String css, String word, long pairs) {
        html.open("span")
                .leaf("i", "", "class", "swatch " + css)
                .text(" " + word + ", " + Words.plural(pairs, "pair", "pairs"))
                .close("span");
    }

    private void weights() {
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
