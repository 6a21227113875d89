package health.auric.standardize;

/** What is counted of the records of a source. */
public enum QualityKind {
    /** Live records. */
    RECORDS,
    /** Records with a value in an attribute. */
    FILLED,
    /** Records with a doubtful value. */
    WARNING,
    /** Records with something worth knowing, such as a placeholder. */
    INFO
}
