package health.auric.engine.report;

/** The shapes all charts are drawn with. */
record Drawing(Html html) {

    /** A line along a path whose %s are the given coordinates. */
    void path(String css, String path, double... at) {
        var coordinates = new Object[at.length];
        for (int i = 0; i < at.length; i++) {
            coordinates[i] = Words.at(at[i]);
        }
        html.shape("path", "class", css, "d", path.formatted(coordinates));
    }

    void box(String css, double x, double y, double width, double height) {
        html.shape(
                "rect",
                "class",
                css,
                "x",
                Words.at(x),
                "y",
                Words.at(y),
                "width",
                Words.at(width),
                "height",
                Words.at(height));
    }

    void text(String css, double x, double y, String text) {
        html.leaf("text", text, "class", css, "x", Words.at(x), "y", Words.at(y));
    }
}
