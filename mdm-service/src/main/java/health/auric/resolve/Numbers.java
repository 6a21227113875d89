package health.auric.resolve;

/** The numbers new golden records of a domain get, one after the other. */
final class Numbers {

    private long next;

    Numbers(long next) {
        this.next = next;
    }

    long next() {
        return next++;
    }

    long upcoming() {
        return next;
    }
}
