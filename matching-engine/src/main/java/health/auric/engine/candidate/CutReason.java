package health.auric.engine.candidate;

/** Why not every record that shares something with another was looked at. */
public enum CutReason {
    /** A term or key is shared by too many records to tell anything. */
    OVERSIZED("a value is shared by too many records"),
    /** The rarest terms spent the budget; the commoner ones were not read. */
    BUDGET("the budget was spent on the rarest values"),
    /** More strong candidates than a record may keep. */
    CROWDED("there are more strong candidates than are kept");

    private final String sentence;

    CutReason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason in words. */
    public String sentence() {
        return sentence;
    }

    byte bit() {
        return (byte) (1 << ordinal());
    }
}
