package health.auric.engine.report;

import health.auric.engine.report.Report.Case;
import java.util.ArrayList;
import java.util.List;

/** How the evidence of two records adds up, field by field, from what any two records start with to the score. */
final class WaterfallChart {

    private static final double WIDTH = 480;
    private static final double ROW = 24;
    private static final double TOP = 22;
    private static final double LEFT = 132;
    private static final double RIGHT = 56;

    private record Step(String name, double from, double to, String shape) {}

    private final Case of;
    private final double review;
    private final double same;
    private final List<Step> steps = new ArrayList<>();
    private final double least;
    private final double most;

    /** @param same the score from where on the two are the same, in the bits of this waterfall */
    WaterfallChart(Case of, double review, double same) {
        this.of = of;
        this.review = review;
        this.same = same;
        double sum = of.prior();
        steps.add(new Step("Starting point", 0, sum, "neutral"));
        for (var part : of.parts()) {
            steps.add(new Step(part.field(), sum, sum + part.weight(), part.weight() < 0 ? "against" : "for"));
            sum += part.weight();
        }
        steps.add(new Step("Total evidence", 0, sum, "total"));
        least = extreme(true) - 0.5;
        most = extreme(false) + 0.5;
    }

    private double extreme(boolean least) {
        var all = steps.stream()
                .flatMap(step -> java.util.stream.Stream.of(step.from(), step.to()))
                .mapToDouble(x -> x);
        return least
                ? Math.min(Math.min(0, review), all.min().orElse(0))
                : Math.max(Math.max(0, same), all.max().orElse(0));
    }

    void draw(Html html) {
        double height = TOP + steps.size() * ROW + 6;
        html.open(
                "svg",
                "class",
                "waterfall",
                "viewBox",
                "0 0 480 " + Words.at(height),
                "role",
                "img",
                "aria-label",
                label());
        html.shape(
                "path",
                "class",
                "zero",
                "d",
                "M%s %sV%s".formatted(Words.at(x(0)), Words.at(TOP - 4), Words.at(height)));
        thresholds(html, height);
        for (int i = 0; i < steps.size(); i++) {
            step(html, i);
        }
        html.close("svg");
    }

    private String label() {
        return "Evidence of %s and %s adds up to %s bits. The table beside it has the same numbers."
                .formatted(of.a(), of.b(), Words.bits(of.score()));
    }

    private void thresholds(Html html, double height) {
        html.shape(
                "path",
                "class",
                "threshold",
                "d",
                "M%s %sV%s".formatted(Words.at(x(same)), Words.at(TOP - 6), Words.at(height)));
        if (review < same) {
            html.shape(
                    "path",
                    "class",
                    "threshold",
                    "d",
                    "M%s %sV%s".formatted(Words.at(x(review)), Words.at(TOP - 6), Words.at(height)));
            html.leaf("text", "look", "class", "muted end", "x", Words.at(x(review) + 2), "y", "12");
        }
        html.leaf("text", "same", "class", "muted", "x", Words.at(x(same) - 2), "y", "12");
    }

    private void step(Html html, int i) {
        var step = steps.get(i);
        double y = TOP + i * ROW;
        boolean strong = step.shape().equals("total");
        double from = Math.min(x(step.from()), x(step.to()));
        html.shape("path", "class", "row", "d", "M0 %sH%s".formatted(Words.at(y + ROW), Words.at(WIDTH)));
        html.leaf(
                "text",
                Words.shortened(step.name(), 20),
                "class",
                strong ? "strong" : "",
                "x",
                "0",
                "y",
                Words.at(y + 16));
        html.shape(
                "rect",
                "class",
                step.shape(),
                "x",
                Words.at(from),
                "y",
                Words.at(y + 6),
                "width",
                Words.at(Math.max(1, Math.abs(x(step.to()) - x(step.from())))),
                "height",
                Words.at(ROW - 12));
        if (i + 2 < steps.size()) {
            html.shape(
                    "path",
                    "class",
                    "step",
                    "d",
                    "M%s %sv%s".formatted(Words.at(x(step.to())), Words.at(y + ROW - 6), "12"));
        }
        html.leaf(
                "text",
                Words.bits(step.to() - step.from()),
                "class",
                strong ? "strong end" : "end",
                "x",
                Words.at(WIDTH),
                "y",
                Words.at(y + 16));
    }

    private double x(double bits) {
        return LEFT + (bits - least) / (most - least) * (WIDTH - LEFT - RIGHT);
    }
}
