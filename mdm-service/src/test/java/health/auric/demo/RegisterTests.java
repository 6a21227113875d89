package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTests {

    private static Register register(Subject subject) {
        return Worlds.of(Tier.S).register(subject);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySlotComesOutOnce(Subject subject) {
        Set<Long> slots = new HashSet<>();
        for (long position = 0; position < Tier.S.records(subject); position++) {
            slots.add(register(subject).slotAt(position));
        }
        assertThat(slots).hasSize((int) Tier.S.records(subject));
    }

    /** The source that holds an entity knows its key; the others do not. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void sourcesKnowTheKeysOfWhatTheyHold(Subject subject) {
        Register register = register(subject);
        for (long slot = 0; slot < 200; slot++) {
            Layout.Seat seat = register.layout().seat(slot);
            assertThat(register.keyIn(register.source(seat), seat.family(), seat.member()))
                    .isPresent();
        }
        DemoSource lakemont = DemoSource.of(Worlds.of(Tier.S).sources(), subject, DemoFacility.LAKEMONT.code())
                .getFirst();
        assertThat(register.keyIn(lakemont, Tier.S.records(subject) + 1_000, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void familiesWithoutLookAlikesHaveNoRule(Subject subject) {
        Register register = register(subject);
        for (long family = 0; family < 100; family++) {
            boolean alone = register.layout().members(family) == 1;
            assertThat(register.twin(family).isEmpty()).isEqualTo(alone);
            assertThat(register.needs(family).isEmpty() || !alone).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void recordsComeFromTheFacilityOfTheirSource(Subject subject) {
        Register register = register(subject);
        for (long slot = 0; slot < 200; slot++) {
            DemoSource source = register.source(register.layout().seat(slot));
            assertThat(source.share(subject)).isPositive();
            assertThat(source.facility().value()).isIn("LKM", "STB");
        }
    }

    @Test
    void hospitalsAreFoundByTheirOwnSystems() {
        References references = new References(RegisterTests::register);
        for (DemoSource source : Worlds.of(Tier.S).sources()) {
            boolean knowsLocations = source.share(Subject.LOCATION) > 0;
            assertThat(references.hospital(source).isPresent()).isEqualTo(knowsLocations);
        }
    }

    @Test
    void theSameDiceFindTheSameThing() {
        References references = new References(RegisterTests::register);
        DemoSource source = DemoSource.of(Worlds.of(Tier.S).sources(), Subject.SUPPLIER, DemoFacility.BRANNOC.code())
                .getFirst();
        Optional<String> found = references.any(Subject.SUPPLIER, source, Dice.of(5));
        assertThat(found).isPresent().isEqualTo(references.any(Subject.SUPPLIER, source, Dice.of(5)));
    }

    @Test
    void aFewThingsAreNamedOften() {
        Register suppliers = register(Subject.SUPPLIER);
        Dice dice = Dice.of(3);
        int early = 0;
        for (int i = 0; i < 1_000; i++) {
            early += References.family(suppliers, dice) < suppliers.layout().familyCount() / 4 ? 1 : 0;
        }
        assertThat(early).isBetween(500, 700);
    }
}
