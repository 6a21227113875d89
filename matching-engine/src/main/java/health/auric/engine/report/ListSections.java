package health.auric.engine.report;

import health.auric.engine.report.Report.Cluster;
import health.auric.engine.report.Report.Column;
import health.auric.engine.report.Report.SizeCount;
import java.util.List;

/** Clusters, columns, and what was cut short. */
record ListSections(Html html, Report report) {

    private static final int SIZES = 8;

    void limits() {
        Panel.open(html, "limits", "Limits and notes");
        sentences("Cut short", report.cut(), "Nothing: every record met all it has something in common with.");
        sentences("Notes", report.notes(), "Nothing to note.");
        Panel.close(html);
    }

    void clusters() {
        Panel.open(html, "clusters", "Clusters");
        if (report.clusters().sizes().isEmpty()) {
            html.leaf("p", "No records were joined.", "class", "empty");
        } else {
            sizes(report.clusters().sizes());
            list("Largest", report.clusters().largest());
            list("Weakest bridges", report.clusters().weakest());
        }
        Panel.close(html);
    }

    private void sizes(List<SizeCount> sizes) {
        long most = sizes.stream().mapToLong(SizeCount::clusters).max().orElse(1);
        Panel.openTable(html, "Clusters by size", "#Records", "", "#Clusters");
        for (var size : sizes.subList(0, Math.min(SIZES, sizes.size()))) {
            size(Words.count(size.size()), size.clusters(), most);
        }
        long larger = sizes.stream().skip(SIZES).mapToLong(SizeCount::clusters).sum();
        if (larger > 0) {
            size("more", larger, Math.max(most, larger));
        }
        Panel.closeTable(html);
    }

    private void size(String records, long clusters, long most) {
        html.open("tr").leaf("td", records, "class", "number");
        meter((double) clusters / most);
        html.leaf("td", Words.count(clusters), "class", "number").close("tr");
    }

    private void meter(double share) {
        html.open("td", "class", "meter")
                .open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.shape("rect", "class", "track", "width", "100", "height", "8");
        html.shape("rect", "class", "fill", "width", Words.at(Math.max(share > 0 ? 1 : 0, share * 100)), "height", "8");
        html.close("svg").close("td");
    }

    private void list(String title, List<Cluster> clusters) {
        if (!clusters.isEmpty()) {
            html.leaf("h3", title);
            clusters.forEach(this::cluster);
        }
    }

    private void cluster(Cluster cluster) {
        html.open("details").open("summary").open("code").value(cluster.id()).close("code");
        html.text(" " + Words.plural(cluster.size(), "record", "records"));
        html.leaf("span", "weakest bridge " + Words.percent(cluster.bridgeProbability()), "class", "note")
                .close("summary");
        html.open("p", "class", "note")
                .text("Held together least by ")
                .value(cluster.bridge())
                .close("p")
                .open("ul");
        for (var member : cluster.members()) {
            html.open("li")
                    .open("code")
                    .value(member.id())
                    .close("code")
                    .text(" ")
                    .value(member.text());
            html.leaf("span", member.source().isBlank() ? "" : " " + member.source(), "class", "note")
                    .close("li");
        }
        if (cluster.size() > cluster.members().size()) {
            html.leaf(
                    "li",
                    "and " + Words.count(cluster.size() - cluster.members().size()) + " more",
                    "class",
                    "note");
        }
        html.close("ul").close("details");
    }

    void columns() {
        Panel.open(html, "columns", "Columns");
        Panel.openTable(
                html, "Columns", "Column", "Taken for", "Filled", "#", "#Distinct", "Most frequent", "Worth knowing");
        report.columns().forEach(this::column);
        Panel.closeTable(html);
        Panel.close(html);
    }

    private void column(Column column) {
        html.open("tr")
                .open("th", "scope", "row")
                .value(column.name())
                .close("th")
                .leaf("td", column.takenFor());
        meter(column.filled());
        html.leaf("td", Words.percent(column.filled()), "class", "number");
        html.leaf("td", Words.percent(column.distinct()), "class", "number");
        html.open("td").value(column.frequent()).close("td").open("td");
        column.flags().forEach(flag -> html.leaf("span", "! " + flag, "class", "badge unsure"));
        html.close("td").close("tr");
    }

    private void sentences(String title, List<String> sentences, String none) {
        html.leaf("h3", title);
        if (sentences.isEmpty()) {
            html.leaf("p", none, "class", "empty");
            return;
        }
        html.open("ul");
        sentences.forEach(sentence -> html.open("li").value(sentence).close("li"));
        html.close("ul");
    }
}
