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
        draw(new Drawing(html));
        html.close("svg");
    }

    private void draw(Drawing drawing) {
        double from = place(histogram.review());
        drawing.box("zone", from, TOP, Math.max(0, place(histogram.same()) - from), HEIGHT - BOTTOM - TOP);
        for (int decade = 0; decade <= decades; decade++) {
            line(drawing, Math.pow(10, decade));
        }
        IntStream.range(0, histogram.counts().size()).forEach(i -> bar(drawing, i));
        axis(drawing);
        if (histogram.review() < histogram.same()) {
            flag(drawing, histogram.review(), "look from " + Words.percent(share(histogram.review())), true);
        }
        flag(drawing, histogram.same(), "same from " + Words.percent(share(histogram.same())), false);
    }

    private void axis(Drawing drawing) {
        drawing.path("axis", "M%s %sH%s", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT);
        for (double share : SHARES) {
            tick(drawing, share);
        }
        var name = "probability that the two records are the same, in even steps of evidence";
        drawing.text("muted mid", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, name);
    }

    private String label() {
        return "Histogram of %s compared pairs by the probability that they are the same. The table below has the same numbers."
                .formatted(Words.count(
                        histogram.counts().stream().mapToLong(Long::longValue).sum()));
    }

    private double middle(int bar) {
        return histogram.first() + (bar + 0.5) * histogram.width();
    }

    private void line(Drawing drawing, double count) {
        drawing.path("grid", "M%s %sH%s", LEFT, height(count), WIDTH - RIGHT);
        drawing.text("muted end", LEFT - 8, height(count) + 4, Words.roughly((long) count));
    }

    private void bar(Drawing drawing, int i) {
        long count = histogram.counts().get(i);
        if (count > 0) {
            double top = height(count + 0.3);
            double left = place(histogram.first() + i * histogram.width());
            double right = place(histogram.first() + (i + 1) * histogram.width());
            drawing.box(tone(i), left + 0.5, top, right - left - 1, HEIGHT - BOTTOM - top);
        }
    }

    private String tone(int bar) {
        return middle(bar) >= histogram.same() ? "same" : middle(bar) >= histogram.review() ? "unsure" : "different";
    }

    private void tick(Drawing drawing, double share) {
        double bits = Math.log(share / (1 - share)) / Math.log(2);
        if (bits > histogram.first() && bits < end()) {
            drawing.path("axis", "M%s %sv5", place(bits), HEIGHT - BOTTOM);
            drawing.text("muted mid", place(bits), HEIGHT - BOTTOM + 18, label(share));
        }
    }

    private static String label(double share) {
        return Words.at(share * 100).equals("0") ? "0.01 %" : share > 0.999 ? "99.99 %" : Words.at(share * 100) + " %";
    }

    private void flag(Drawing drawing, double bits, String text, boolean toTheLeft) {
        double at = place(bits);
        double width = text.length() * 7.2 + 12;
        double left = Math.clamp(toTheLeft ? at - width : at, LEFT, WIDTH - RIGHT - width);
        drawing.path("mark", "M%s 8V%s", at, HEIGHT - BOTTOM);
        drawing.box("flag", left, 6, width, 20);
        drawing.text("flag-t mid", left + width / 2, 20, text);
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
}
