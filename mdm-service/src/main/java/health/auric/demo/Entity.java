package health.auric.demo;

/** A true thing: member 0 of its family is the thing itself, the others are its look-alikes. */
record Entity(long seed, Subject subject, long family, int member) {

    private static final int MOST_MEMBERS = 4;

    long ordinal() {
        return family * MOST_MEMBERS + member;
    }

    /** The name used in truth files: says nothing about order or neighbors. */
    String id() {
        return subject.domain() + "-"
                + Long.toHexString(Dice.of(seed, subject.key(), ordinal(), 0x1D).next());
    }

    /** Chance for what a family has in common. */
    Dice shared(String purpose) {
        return Dice.of(seed, subject.key(), family, Dice.key(purpose));
    }

    Dice own(String purpose) {
        return Dice.of(seed, subject.key(), ordinal(), Dice.key(purpose), 1);
    }

    /** A number of the given length that no other entity of the domain has. */
    String unique(String purpose, int length) {
        long size = 1;
        for (int i = 0; i < length; i++) {
            size *= 10;
        }
        long key = Dice.of(seed, subject.key(), Dice.key(purpose)).next();
        return SafeNumbers.zeroPadded(new Shuffle(size, key).at(ordinal() % size), length);
    }
}
