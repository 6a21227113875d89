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
        html.shape(
                "path",
                "class",
                "zero",
                "d",
                "M%s 0V%s".formatted(Words.at(x(0)), Words.at(field.levels().size() * ROW + 4)));
        for (int i = 0; i < field.levels().size(); i++) {
            level(html, field.levels().get(i), i * ROW);
        }
        html.close("svg").close("figure");
    }

    private void level(Html html, LevelWeight level, double y) {
        double from = Math.min(x(0), x(level.weight()));
        html.leaf("text", Words.shortened(level.level(), 40), "x", "0", "y", Words.at(y + 14));
        html.shape(
                "rect",
                "class",
                level.weight() < 0 ? "against" : "for",
                "x",
                Words.at(from),
                "y",
                Words.at(y + 5),
                "width",
                Words.at(Math.max(1, Math.abs(x(level.weight()) - x(0)))),
                "height",
                Words.at(ROW - 9));
        if (level.common() != level.rare()) {
            whisker(html, level, y + ROW / 2 + 0.5);
        }
        html.leaf("text", Words.bits(level.weight()), "class", "end", "x", Words.at(WIDTH), "y", Words.at(y + 14));
    }

    /** From a common value to a rare one. */
    private void whisker(Html html, LevelWeight level, double y) {
        var from = Words.at(x(level.common()));
        var to = Words.at(x(level.rare()));
        html.shape("path", "class", "whisker", "d", "M%s %sv6m0 -3H%sm0 -3v6".formatted(from, Words.at(y - 3), to));
    }

    private double x(double bits) {
        return LEFT + (bits / most + 1) / 2 * (WIDTH - LEFT - RIGHT);
    }
}
