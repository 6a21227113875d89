package health.auric.engine.report;

/** The parts every section is made of. */
final class Panel {

    private Panel() {}

    static void open(Html html, String id, String title) {
        html.open("section", "id", id, "aria-labelledby", id + "-h").leaf("h2", title, "id", id + "-h");
        html.open("div", "class", "body");
    }

    static void close(Html html) {
        html.close("div").close("section");
    }

    /** Opens a folded table; a column that begins with # holds numbers. */
    static void table(Html html, String summary, String... columns) {
        html.open("details", "class", "twin").leaf("summary", summary);
        openTable(html, summary, columns);
    }

    static void endTable(Html html) {
        closeTable(html);
        html.close("details");
    }

    static void openTable(Html html, String caption, String... columns) {
        // Wide tables scroll by themselves, also by keyboard.
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table").open("thead").open("tr");
        for (var column : columns) {
            boolean number = column.startsWith("#");
            html.leaf("th", number ? column.substring(1) : column, "scope", "col", "class", number ? "number" : "");
        }
        html.close("tr").close("thead").open("tbody");
    }

    static void closeTable(Html html) {
        html.close("tbody").close("table").close("div");
    }

    static void row(Html html, String... cells) {
        html.open("tr");
        for (var cell : cells) {
            boolean number = cell.startsWith("#");
            html.open("td", "class", number ? "number" : "")
                    .value(number ? cell.substring(1) : cell)
                    .close("td");
        }
        html.close("tr");
    }
}
