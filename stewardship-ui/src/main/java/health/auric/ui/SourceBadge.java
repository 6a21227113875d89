package health.auric.ui;

/** Two to four letters and a pattern from 1 to 8, the same wherever a source system is shown. */
public record SourceBadge(String letters, int pattern) {

    public SourceBadge {
        if (pattern < 1 || pattern > 8) {
            throw new IllegalArgumentException("A source badge has pattern 1 to 8, not " + pattern + ".");
        }
    }
}
