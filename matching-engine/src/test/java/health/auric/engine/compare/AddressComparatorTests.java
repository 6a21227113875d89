package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.StreetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressComparatorTests extends ComparatorContract<StreetAddress> {

    @Override
    Graded<StreetAddress> comparator() {
        return new AddressComparator();
    }

    @Override
    StreetAddress prepare(String text) {
        return StreetAddress.of(text);
    }

    @Override
    List<String> samples() {
        return List.of(
                "10 Main St",
                "10 N Main Street",
                "10 Main St N",
                "12 Main St",
                "10 Main St Ste 4",
                "10 Main St Ste 5",
                "Main St",
                "P.O. Box 55",
                "10 Main St, Springfield, IL 62701",
                "10 Main St, Chicago, IL 60601",
                "10-20 Main Ave");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 Main St              | 10 MAIN STREET             | 8
            ONE Hospital Dr SE      | 1 Hospital Drive Southeast | 8
            US Hwy 431              | U S Highway 431            | 8
            10 Main St Ste 4        | 10 Main Street #4          | 8
            10 Main St              | 10 Main                    | 7
            10 N Main St            | 10 Main St                 | 7
            10 Main St Ste 4        | 10 Main St                 | 7
            10 Main St Ste 4        | 10 Main St Ste 5           | 6
            10 Main St              | 10-20 Main St              | 5
            10 Main St              | 10 Main Ave                | 5
            1234 Main St            | 1243 Main St               | 5
            10 Winthrop St          | 10 Winthorp St             | 5
            10 Main St              | Main Street                | 4
            10 Main St              | 12 Main St                 | 2
            10 N Main St            | 10 S Main St               | 0
            10 5th St               | 10 6th St                  | 0
            10 Main St              | 10 Oak St                  | 0
            P.O. Box 55             | POB 55                     | 8
            """)
    void linesAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }

    @Test
    void thePlaceDecidesWhereTheStreetCannot() {
        assertThat(full("10 Main St", "Springfield", "IL", "62701", "10 Main St", "Chicago", "IL", "60601"))
                .isEqualTo(AddressComparator.ELSEWHERE);
        assertThat(full("10 Main St", "Springfield", "IL", "", "10 Main St", "Springfield", "MA", ""))
                .isEqualTo(AddressComparator.ELSEWHERE);
        assertThat(full("10 Main St", "St Louis", "MO", "63101", "99 Oak Rd", "Saint Louis", "MO", "63101"))
                .isEqualTo(AddressComparator.OTHER_STREET);
        assertThat(full("", "St Louis", "MO", "63101", "99 Oak Rd", "Saint Louis", "MO", "63101"))
                .isEqualTo(AddressComparator.PLACE_ONLY);
        assertThat(full("10 Main St", "New York", "NY", "", "10 Main St", "New York City", "NY", ""))
                .isEqualTo(AddressComparator.SAME);
    }

    private int full(String... parts) {
        var a = StreetAddress.of(parts[0], parts[1], parts[2], parts[3]);
        var b = StreetAddress.of(parts[4], parts[5], parts[6], parts[7]);
        return comparator().compare(a, b);
    }
}
