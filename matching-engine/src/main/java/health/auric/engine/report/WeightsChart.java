package health.auric.engine.report;

import health.auric.engine.report.Report.FieldWeights;
import health.auric.engine.report.Report.LevelWeight;
import java.util.List;

/** What each level of each field is worth: to the right for "the same", to the left against. */
final class WeightsChart {

    private static final double ROW = 20;
    private static final double LEFT = 240;
    private static final double RIGHT = 54;
    private static final double WIDTH = 420;

    private final FieldWeights field;
    private final double most;

    private WeightsChart(FieldWeights field, double most) {
        this.field = field;
        this.most = most;
    }

    /** All fields on one scale. */
    static void draw(Html html, List<FieldWeights> fields) {
        double most = fields.stream()
                .flatMap(field -> field.levels().stream())
                .mapToDouble(level -> Math.max(Math.abs(level.common()), Math.abs(level.rare())))
                .max()
                .orElse(1);
        html.open("div", "class", "weights");
        fields.forEach(field -> new WeightsChart(field, Math.max(1, most)).draw(html));
        html.close("div");
    }

    private void draw(Html html) {
        html.open("figure")
                .open("figcaption")
                .leaf("b", field.field())
                .leaf("span", " " + field.comparedAs(), "class", "note")
                .close("figcaption");
        html.open(
                "svg",
                "class",
                "weight",
                "viewBox",
                "0 0 420 " + Words.at(field.levels().size() * ROW + 4),
                "role",
                "img",
                "aria-label",
                "Weights of " + field.field() + " in bits. The table below has the same numbers.");
        var drawing = new Drawing(html);
        drawing.path("zero", "M%s 0V%s", x(0), field.levels().size() * ROW + 4);
        for (int i = 0; i < field.levels().size(); i++) {
            level(drawing, field.levels().get(i), i * ROW);
        }
        html.close("svg").close("figure");
    }

    private void level(Drawing drawing, LevelWeight level, double y) {
        double from = Math.min(x(0), x(level.weight()));
        double width = Math.max(1, Math.abs(x(level.weight()) - x(0)));
        drawing.text("", 0, y + 14, Words.shortened(level.level(), 40));
        drawing.box(level.weight() < 0 ? "against" : "for", from, y + 5, width, ROW - 9);
        if (level.common() != level.rare()) {
            whisker(drawing, level, y + ROW / 2 + 0.5);
        }
        drawing.text("end", WIDTH, y + 14, Words.bits(level.weight()));
    }

    /** From a common value to a rare one. */
    private void whisker(Drawing drawing, LevelWeight level, double y) {
        drawing.path("whisker", "M%s %sv6m0 -3H%sm0 -3v6", x(level.common()), y - 3, x(level.rare()));
    }

    private double x(double bits) {
        return LEFT + (bits / most + 1) / 2 * (WIDTH - LEFT - RIGHT);
    }
}
