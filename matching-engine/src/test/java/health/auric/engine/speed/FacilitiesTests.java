package health.auric.engine.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FacilitiesTests {

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(Facilities.generate(500, 4)).isEqualTo(Facilities.generate(500, 4));
        assertThat(Facilities.generate(500, 4)).isNotEqualTo(Facilities.generate(500, 5));
    }

    @Test
    void holdAtLeastOneDuplicateInTen() {
        var facilities = Facilities.generate(20_000, 1);

        long entities =
                facilities.stream().mapToInt(Facility::entity).distinct().count();

        assertThat(entities).isBetween(14_000L, 18_000L);
    }

    @Test
    void holdDuplicatesThatAreSeldomEqual() {
        var first = new HashMap<Integer, Facility>();
        int duplicates = 0;
        int equal = 0;
        for (var facility : Facilities.generate(20_000, 1)) {
            var other = first.putIfAbsent(facility.entity(), facility);
            if (other != null) {
                duplicates++;
                equal += plain(other).equals(plain(facility)) ? 1 : 0;
            }
        }
        assertThat(equal).isBetween(duplicates / 100, duplicates / 5);
    }

    @Test
    void neverLackBothNameAndAddress() {
        assertThat(Facilities.generate(5_000, 2))
                .noneMatch(it -> it.name().isBlank() || it.address().isBlank());
    }

    private static String plain(Facility it) {
        return (it.name() + it.address() + it.city() + it.zip() + it.phone().replaceAll("\\D", ""))
                .toLowerCase(Locale.ROOT);
    }
}
