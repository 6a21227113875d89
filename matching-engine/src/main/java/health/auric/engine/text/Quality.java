package health.auric.engine.text;

/** What was odd about a value and was lifted out of it. */
public enum Quality {
    /** Something was typed to fill the field: n/a, unknown, 99999. */
    PLACEHOLDER("only fill the field and count as missing"),
    /** The text says that the record is not to be used. */
    DO_NOT_USE("say that the record is not to be used"),
    /** The text says that the record is no longer active. */
    INACTIVE("say that the record is no longer active"),
    /** The text says that the record is a duplicate of another. */
    DUPLICATE("say that the record is a duplicate"),
    /** The value was damaged on its way, as by a spreadsheet. */
    DAMAGED("were damaged on their way, as by a spreadsheet"),
    /** The value does not have the form it should have. */
    INVALID("do not have the form or the check digit they should have"),
    /** The value can be read in more than one way. */
    AMBIGUOUS("can be read in more than one way");

    private final String says;

    Quality(String says) {
        this.says = says;
    }

    /** What values with this flag do, as the end of a sentence. */
    public String says() {
        return says;
    }
}
