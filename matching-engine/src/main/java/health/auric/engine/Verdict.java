package health.auric.engine;

/** What the engine says about two records. */
public enum Verdict {
    SAME,
    RELATED,
    MAPPED,
    DIFFERENT,
    UNSURE
}
