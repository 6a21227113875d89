package health.auric.demo;

import java.util.Optional;
import java.util.function.Function;

/** Finds other domains' records for a record to point at, by the keys its own source uses. */
final class References {

    private static final int TRIES = 12;

    private final Function<Subject, Register> registers;

    References(Function<Subject, Register> registers) {
        this.registers = registers;
    }

    Register register(Subject subject) {
        return registers.apply(subject);
    }

    /** The key of some true thing the source knows; the same dice give the same thing. */
    Optional<String> any(Subject subject, DemoSource source, Dice dice) {
        Register register = register(subject);
        for (int i = 0; i < TRIES; i++) {
            long family = family(register, dice);
            Optional<String> key = register.keyIn(source, family, 0);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    /** A few are named often, most seldom. */
    static long family(Register register, Dice dice) {
        double skewed = dice.unit() * dice.unit();
        return (long) (skewed * register.layout().familyCount());
    }

    /** The hospital a source belongs to, by the key the source has for it. */
    Optional<String> hospital(DemoSource source) {
        long family = source.facility().equals(DemoFacility.LAKEMONT.code()) ? 0 : 1;
        return register(Subject.LOCATION).keyIn(source, family, 0);
    }
}
