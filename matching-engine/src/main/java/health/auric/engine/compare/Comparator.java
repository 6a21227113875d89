package health.auric.engine.compare;

/** Tells how far two prepared values agree; symmetric, and the same every time. */
public interface Comparator<P> {

    /** How many levels there are; the last one means identical, 0 means that the values contradict each other. */
    int levels();

    /** The level of agreement, without creating objects. */
    int compare(P a, P b);

    /** The same level with a similarity and the reason for it. */
    Evidence explain(P a, P b);
}
