package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Quantities.of(text);
    }

    private static String read(String text) {
        return Quantities.of(text).values().stream()
                .map(quantity -> String.format(Locale.ROOT, "%s %.4g", quantity.dimension(), quantity.amount()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16FR                | french 16.00
            16 French           | french 16.00
            16F FOLEY CATH      | french 16.00
            18G NDL             | gauge 18.00
            18 ga               | gauge 18.00
            5 g powder          | mass 5.000
            500ml               | volume 500.0
            0.5 L               | volume 500.0
            5CC                 | volume 5.000
            1,000 ml            | volume 1000
            1"                  | length 25.40
            1 in                | length 25.40
            2.54cm              | length 25.40
            5 1/2 in            | length 139.7
            5-1/2 inches        | length 139.7
            1½"                 | length 38.10
            .5 mm               | length 0.5000
            2 x 4 in            | length 50.80; length 101.6
            1/2" x 3 yd         | length 12.70; length 2743
            10 mg/ml            | mass/volume 0.01000
            10 mg/5 ml          | mass/volume 0.002000
            0.9%                | percent 0.9000
            3-0 vicryl          | zeros 3.000
            3/0 silk            | zeros 3.000
            size 7.5            | size 7.500
            sz 7 1/2            | size 7.500
            200/bx              | per box 200.0
            BX of 200           | per box 200.0
            10BX/CS             | per case 10.00
            CS of 4             | per case 4.000
            100 ct              | count 100.0
            1920x1080           | side 1080; side 1920
            19lv506             | ''
            33-1/3 RPM          | speed 33.33
            """)
    void numbersWithUnitsHaveABaseUnit(String text, String quantities) {
        assertThat(read(text)).isEqualTo(quantities);
    }

    @Test
    void convertedAmountsMayBeRounded() {
        var inch = new Quantity("length", 25.4, "in");

        assertThat(inch.agreesWith(new Quantity("length", 25, "cm"))).isTrue();
        assertThat(inch.agreesWith(new Quantity("length", 25.5, "in"))).isFalse();
        assertThat(inch.agreesWith(new Quantity("volume", 25.4, "in"))).isFalse();
        assertThat(new Quantity("length", 60, "mm").agreesWith(new Quantity("length", 61, "mm")))
                .isFalse();
    }
}
