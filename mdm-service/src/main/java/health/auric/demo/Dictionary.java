package health.auric.demo;

/** Which of three disjoint word lists a world is made of, and with them which operator shares. */
public enum Dictionary {
    /** Words the product's own dictionaries may know. */
    PRODUCT("product"),
    /** Words for tuning, unknown to the product. */
    DEVELOPMENT("development"),
    /** Words, shares and a source profile nobody has tuned for. */
    HELD_OUT("held-out");

    private final String folder;

    Dictionary(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
