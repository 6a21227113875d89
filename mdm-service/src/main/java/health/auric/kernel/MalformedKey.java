package health.auric.kernel;

/** A key that does not have the form of its kind; the message says which kind and which form, never the value. */
public class MalformedKey extends IllegalArgumentException {

    private final String field;

    MalformedKey(String field, String form) {
        super("A " + field + " code has " + form + ".");
        this.field = field;
    }

    public String field() {
        return field;
    }
}
