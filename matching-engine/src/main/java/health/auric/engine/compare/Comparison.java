package health.auric.engine.compare;

/** Compares two prepared rows in one respect; symmetric, deterministic, without allocation. */
public interface Comparison {

    /** What is compared, in the words of the input. */
    String name();

    /** The outcomes this comparison can have. */
    Scale scale();

    /** Comparisons of one group say much the same; only the strongest counts in full. */
    default String group() {
        return name();
    }

    /** The outcome for two rows. */
    int compare(int a, int b, Scratch scratch);
}
