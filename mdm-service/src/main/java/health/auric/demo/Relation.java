package health.auric.demo;

/** What two source records truly are to each other. */
public enum Relation {
    SAME,
    RELATED,
    MAPPED,
    DIFFERENT
}
