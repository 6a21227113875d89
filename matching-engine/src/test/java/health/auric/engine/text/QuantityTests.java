package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantityTests {

    private static Quantity length(double amount, String unit) {
        return new Quantity("length", amount, unit);
    }

    @Test
    void aSizeInInchesAgreesWithItsRoundedSizeInCentimeters() {
        assertThat(length(25.4, "in").agreesWith(length(25, "cm"))).isTrue();
        assertThat(length(25.4, "in").agreesWith(length(24, "cm"))).isFalse();
    }

    @Test
    void withinOneUnitAMillimeterIsAnotherSize() {
        assertThat(length(60, "mm").agreesWith(length(61, "mm"))).isFalse();
        assertThat(length(60, "mm").agreesWith(length(60.00001, "mm"))).isTrue();
    }

    @Test
    void otherDimensionsNeverAgree() {
        assertThat(new Quantity("volume", 10, "ml").agreesWith(new Quantity("mass", 10, "ml")))
                .isFalse();
    }

    @Test
    void agreementGoesBothWays() {
        var random = new Random(3);
        var units = List.of("mm", "in", "cm");
        for (int i = 0; i < 500; i++) {
            double amount = random.nextDouble() * 100;
            var a = length(amount, units.get(random.nextInt(3)));
            var b = length(amount * (1 + random.nextGaussian() / 50), units.get(random.nextInt(3)));

            assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
            assertThat(a.agreesWith(a)).isTrue();
        }
    }
}
