package health.auric.engine;

/** What is looked for: the same thing in different sources, or anywhere. */
public enum Mode {
    LINK,
    DEDUPE
}
