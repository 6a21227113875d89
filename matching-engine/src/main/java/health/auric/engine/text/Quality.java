package health.auric.engine.text;

/** What was odd about a value and was lifted out of it. */
public enum Quality {
    /** Something was typed to fill the field: n/a, unknown, 99999. */
    PLACEHOLDER,
    /** The text says that the record is not to be used. */
    DO_NOT_USE,
    /** The text says that the record is no longer active. */
    INACTIVE,
    /** The text says that the record is a duplicate of another. */
    DUPLICATE,
    /** The value was damaged on its way, as by a spreadsheet. */
    DAMAGED,
    /** The value does not have the form it should have. */
    INVALID,
    /** The value can be read in more than one way. */
    AMBIGUOUS
}
