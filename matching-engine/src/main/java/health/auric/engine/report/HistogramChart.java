package health.auric.engine.report;

import health.auric.engine.report.Report.Histogram;
import java.util.stream.IntStream;

/** How many compared pairs have how much evidence, on a logarithmic scale, with the thresholds. */
final class HistogramChart {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 290;
    private static final double LEFT = 64;
    private static final double RIGHT = 16;
    private static final double TOP = 36;
    private static final double BOTTOM = 48;
    private static final double[] SHARES = {0.0001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.9999};

    private final Histogram histogram;
    private final double decades;

    HistogramChart(Histogram histogram) {
        this.histogram = histogram;
        long most = histogram.counts().stream().mapToLong(Long::longValue).max().orElse(1);
        this.decades = Math.max(1, Math.ceil(Math.log10(Math.max(2, most + 1))));
    }

    void draw(Html html) {
        html.open("svg", "class", "chart", "viewBox", "0 0 820 290", "role", "img", "aria-label", label());
        zone(html);
        for (int decade = 0; decade <= decades; decade++) {
            line(html, Math.pow(10, decade));
        }
        IntStream.range(0, histogram.counts().size()).forEach(i -> bar(html, i));
        html.shape(
                "path",
                "class",
                "axis",
                "d",
                "M%s %sH%s".formatted(x(LEFT), Words.at(HEIGHT - BOTTOM), Words.at(WIDTH - RIGHT)));
        for (double share : SHARES) {
            tick(html, share);
        }
        html.leaf(
                "text",
                "probability that the two records are the same, in even steps of evidence",
                "class",
                "muted mid",
                "x",
                Words.at((LEFT + WIDTH - RIGHT) / 2),
                "y",
                Words.at(HEIGHT - 6));
        if (histogram.review() < histogram.same()) {
            flag(html, histogram.review(), "look from " + Words.percent(share(histogram.review())), true);
        }
        flag(html, histogram.same(), "same from " + Words.percent(share(histogram.same())), false);
        html.close("svg");
    }

    private String label() {
        return "Histogram of %s compared pairs by the probability that they are the same. The table below has the same numbers."
                .formatted(Words.count(
                        histogram.counts().stream().mapToLong(Long::longValue).sum()));
    }

    private double middle(int bar) {
        return histogram.first() + (bar + 0.5) * histogram.width();
    }

    private void zone(Html html) {
        double from = place(histogram.review());
        html.shape(
                "rect",
                "class",
                "zone",
                "x",
                Words.at(from),
                "y",
                Words.at(TOP),
                "width",
                Words.at(Math.max(0, place(histogram.same()) - from)),
                "height",
                Words.at(HEIGHT - BOTTOM - TOP));
    }

    private void line(Html html, double count) {
        var y = Words.at(height(count));
        html.shape("path", "class", "grid", "d", "M%s %sH%s".formatted(x(LEFT), y, Words.at(WIDTH - RIGHT)));
        html.leaf(
                "text",
                Words.roughly((long) count),
                "class",
                "muted end",
                "x",
                Words.at(LEFT - 8),
                "y",
                Words.at(height(count) + 4));
    }

    private void bar(Html html, int i) {
        long count = histogram.counts().get(i);
        if (count > 0) {
            double top = height(count + 0.3);
            double left = place(histogram.first() + i * histogram.width());
            double right = place(histogram.first() + (i + 1) * histogram.width());
            html.shape(
                    "rect",
                    "class",
                    tone(i),
                    "x",
                    Words.at(left + 0.5),
                    "y",
                    Words.at(top),
                    "width",
                    Words.at(right - left - 1),
                    "height",
                    Words.at(HEIGHT - BOTTOM - top));
        }
    }

    private String tone(int bar) {
        return middle(bar) >= histogram.same() ? "same" : middle(bar) >= histogram.review() ? "unsure" : "different";
    }

    private void tick(Html html, double share) {
        double bits = Math.log(share / (1 - share)) / Math.log(2);
        if (bits > histogram.first() && bits < end()) {
            html.shape(
                    "path",
                    "class",
                    "axis",
                    "d",
                    "M%s %sv5".formatted(Words.at(place(bits)), Words.at(HEIGHT - BOTTOM)));
            html.leaf(
                    "text",
                    label(share),
                    "class",
                    "muted mid",
                    "x",
                    Words.at(place(bits)),
                    "y",
                    Words.at(HEIGHT - BOTTOM + 18));
        }
    }

    private static String label(double share) {
        return Words.at(share * 100).equals("0") ? "0.01 %" : share > 0.999 ? "99.99 %" : Words.at(share * 100) + " %";
    }

    private void flag(Html html, double bits, String text, boolean toTheLeft) {
        double at = place(bits);
        double width = text.length() * 7.2 + 12;
        double left = Math.clamp(toTheLeft ? at - width : at, LEFT, WIDTH - RIGHT - width);
        html.shape("path", "class", "mark", "d", "M%s 8V%s".formatted(Words.at(at), Words.at(HEIGHT - BOTTOM)));
        html.shape(
                "rect",
                "class",
                "flag",
                "x",
                Words.at(left),
                "y",
                "6",
                "width",
                Words.at(width),
                "height",
                "20",
                "rx",
                "2");
        html.leaf("text", text, "class", "flag-t mid", "x", Words.at(left + width / 2), "y", "20");
    }

    private double end() {
        return histogram.first() + histogram.counts().size() * histogram.width();
    }

    private double place(double bits) {
        double share = (bits - histogram.first()) / (end() - histogram.first());
        return LEFT + Math.clamp(share, 0, 1) * (WIDTH - LEFT - RIGHT);
    }

    private double height(double count) {
        return HEIGHT - BOTTOM - Math.clamp(Math.log10(Math.max(1, count)) / decades, 0, 1) * (HEIGHT - BOTTOM - TOP);
    }

    private static double share(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    private static String x(double left) {
        return Words.at(left);
    }
}
