package health.auric.model;

/** The places of a definition where something with a type is declared. */
enum Section {
    IDENTIFIERS("the identifier"),
    ATTRIBUTES("the attribute"),
    REFERENCES("the reference"),
    FIELDS("the field");

    private final String one;

    Section(String one) {
        this.one = one;
    }

    String one() {
        return one;
    }

    /** May an entry be nothing but the word of its type? */
    boolean shorthand() {
        return this == ATTRIBUTES || this == FIELDS;
    }
}
