package health.auric.engine;

/** Hears how far a run has come; called often, from any thread. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (phase, done, total) -> {};

    /** So much of a phase is done; phases follow one another. */
    void at(String phase, long done, long total);
}
