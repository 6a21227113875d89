package health.auric.engine.compare;

/** Compares two prepared rows in one respect; symmetric, deterministic, without allocation. */
public interface Comparison {

    /** What is compared. */
    Subject subject();

    /** The outcomes this comparison can have. */
    Scale scale();

    /** The outcome for two rows. */
    int compare(int a, int b, Scratch scratch);

    /** The value of a row as it is compared. */
    String standard(int row);

    /** The name of the subject. */
    default String name() {
        return subject().name();
    }

    /** The group of the subject. */
    default String group() {
        return subject().group();
    }
}
