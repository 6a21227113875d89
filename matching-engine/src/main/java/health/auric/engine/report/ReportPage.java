package health.auric.engine.report;

import health.auric.engine.report.Report.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The report as one HTML page that needs nothing else: no script, no font, no address to ask. */
public final class ReportPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final List<String> SECTIONS =
            List.of("Scores", "Limits", "Clusters", "Weights", "Columns", "Pairs", "Hardest");

    private final Html html = new Html();
    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    /** The whole page. */
    public static String of(Report report) {
        return new ReportPage(report).page();
    }

    private String page() {
        html.raw("<!doctype html>\n").open("html", "lang", "en");
        head();
        html.open("body");
        html.leaf("a", "Skip to the numbers", "class", "skip", "href", "#main");
        top();
        html.open("main", "id", "main");
        facts();
        var scores = new ScoreSections(html, report);
        var lists = new ListSections(html, report);
        html.open("div", "class", "columns").open("div");
        scores.scores();
        lists.limits();
        html.close("div").open("div");
        lists.clusters();
        html.close("div").close("div");
        scores.weights();
        lists.columns();
        new CaseSections(html, report).all();
        return html.close("main").close("body").close("html").raw("\n").toString();
    }

    private void head() {
        html.open("head").raw("<meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.leaf("title", "Match report: " + report.title());
        html.open("style").raw(style()).close("style").close("head");
    }

    private void top() {
        html.open("header");
        html.raw(
                "<svg class=\"brand\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\">"
                        + "<path d=\"M8 4l8 8-8 8-8-8z\" opacity=\".55\"/><path d=\"M16 4l8 8-8 8-8-8z\" opacity=\".85\"/></svg>");
        html.open("div")
                .leaf("p", "Match report", "class", "note")
                .leaf("h1", report.title())
                .close("div");
        html.open("nav", "aria-label", "Sections");
        SECTIONS.forEach(name -> html.leaf("a", name, "href", "#" + name.toLowerCase(Locale.ROOT)));
        html.close("nav").close("header");
    }

    private void facts() {
        html.leaf("p", report.about(), "class", "about");
        html.open("dl", "class", "facts");
        report.facts().forEach(this::fact);
        html.close("dl");
    }

    private void fact(Fact fact) {
        html.open("div", "class", "fact " + fact.tone().css());
        html.open("dt")
                .leaf("span", fact.tone().sign(), "aria-hidden", "true")
                .text(" " + fact.name())
                .close("dt");
        html.leaf("dd", fact.value(), "class", "big")
                .leaf("dd", fact.note(), "class", "note")
                .close("div");
    }

    private static String style() {
        try (var in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
