package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Histogram;
import health.auric.engine.report.Report.Tone;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Charts drawn are charts that can be measured again. */
class ChartTests {

    private static final Pattern RECTANGLE =
            Pattern.compile("<rect class=\"([a-z]+)\" x=\"([-0-9.]+)\" y=\"[-0-9.]+\" width=\"([0-9.]+)\"");

    @Test
    void theBarsOfAWaterfallEndWhereTheNextOnesBegin() {
        var bars = bars(waterfall(Sample.PAIR));

        assertThat(bars)
                .extracting(bar -> bar.group(1))
                .containsExactly("neutral", "for", "for", "against", "for", "total");
        assertThat(start(bars.get(1))).isEqualTo(start(bars.get(0)), within(0.2));
        assertThat(start(bars.get(2))).isEqualTo(end(bars.get(1)), within(0.2));
        assertThat(end(bars.get(3))).isEqualTo(end(bars.get(2)), within(0.2));
    }

    @Test
    void theTotalIsTheSumOfTheParts() {
        var bars = bars(waterfall(Sample.PAIR));
        double bit = width(bars.get(0)) / 7.7;

        assertThat(width(bars.get(5)) / bit).isEqualTo(4.0, within(0.05));
        assertThat(waterfall(Sample.PAIR)).contains("adds up to +4.0 bits");
    }

    @Test
    void aHistogramColorsItsZonesByTheThresholds() {
        assertThat(draw(new HistogramChart(Sample.histogram())))
                .contains(
                        "124,304 compared pairs",
                        "class=\"same\"",
                        "class=\"different\"",
                        "look from",
                        "same from 66.7 %");
    }

    @Test
    void aWaterfallOfEnormousEvidenceStaysInItsFrame() {
        var part = Sample.part("name", "a", "b", "the same", 900);

        assertThat(bars(waterfall(new Case("1", "2", Tone.SAME, "same", 1, -900, 0, "", List.of(part)))))
                .allSatisfy(bar -> assertThat(end(bar)).isBetween(0.0, 480.0));
    }

    @Test
    void aSinglePairIsStillSeen() {
        var svg = draw(new HistogramChart(new Histogram(-2, 2, List.of(1L, 0L), 0, 0, "")));

        assertThat(RECTANGLE.matcher(svg).results().filter(bar -> bar.group(1).equals("different")))
                .hasSize(1);
        assertThat(svg).doesNotContain("look from");
    }

    @Test
    void bitsAndSharesAreSaidAsPeopleReadThem() {
        assertThat(Words.bits(-0.04)).isEqualTo("0.0");
        assertThat(Words.bits(-3.14)).isEqualTo("−3.1");
        assertThat(Words.bits(12)).isEqualTo("+12.0");
        assertThat(Words.percent(0)).isEqualTo("0 %");
        assertThat(Words.percent(1)).isEqualTo("100 %");
        assertThat(Words.percent(0.99991)).isEqualTo("> 99.9 %");
        assertThat(Words.percent(0.00001)).isEqualTo("< 0.1 %");
        assertThat(Words.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Words.roughly(10_000_000)).isEqualTo("10 M");
        assertThat(Words.plural(1, "pair", "pairs")).isEqualTo("1 pair");
        assertThat(Words.shortened("the same street, another number", 12)).isEqualTo("the same st…");
    }

    private static String waterfall(Case one) {
        var html = new Html();
        new WaterfallChart(one, -2, 1).draw(html);
        return html.toString();
    }

    private static String draw(HistogramChart chart) {
        var html = new Html();
        chart.draw(html);
        return html.toString();
    }

    private static List<MatchResult> bars(String svg) {
        return RECTANGLE.matcher(svg).results().toList();
    }

    private static double start(MatchResult bar) {
        return Double.parseDouble(bar.group(2));
    }

    private static double width(MatchResult bar) {
        return Double.parseDouble(bar.group(3));
    }

    private static double end(MatchResult bar) {
        return start(bar) + width(bar);
    }
}
