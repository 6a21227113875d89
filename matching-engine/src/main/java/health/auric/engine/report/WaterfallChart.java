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
        var drawing = new Drawing(html);
        drawing.path("zero", "M%s %sV%s", x(0), TOP - 4, height);
        thresholds(drawing, height);
        for (int i = 0; i < steps.size(); i++) {
            step(drawing, i);
        }
        html.close("svg");
    }

    private String label() {
        return "Evidence of %s and %s adds up to %s bits. The table beside it has the same numbers."
                .formatted(of.a(), of.b(), Words.bits(of.score()));
    }

    private void thresholds(Drawing drawing, double height) {
        drawing.path("threshold", "M%s %sV%s", x(same), TOP - 6, height);
        if (review < same) {
            drawing.path("threshold", "M%s %sV%s", x(review), TOP - 6, height);
            drawing.text("muted end", x(review) + 2, 12, "look");
        }
        drawing.text("muted", x(same) - 2, 12, "same");
    }

    private void step(Drawing drawing, int i) {
        var step = steps.get(i);
        double y = TOP + i * ROW;
        var strong = step.shape().equals("total") ? "strong " : "";
        double from = Math.min(x(step.from()), x(step.to()));
        drawing.path("row", "M0 %sH%s", y + ROW, WIDTH);
        drawing.text(strong, 0, y + 16, Words.shortened(step.name(), 20));
        drawing.box(step.shape(), from, y + 6, Math.max(1, Math.abs(x(step.to()) - x(step.from()))), ROW - 12);
        if (i + 2 < steps.size()) {
            drawing.path("step", "M%s %sv12", x(step.to()), y + ROW - 6);
        }
        drawing.text(strong + "end", WIDTH, y + 16, Words.bits(step.to() - step.from()));
    }

    private double x(double bits) {
        return LEFT + (bits - least) / (most - least) * (WIDTH - LEFT - RIGHT);
    }
}
