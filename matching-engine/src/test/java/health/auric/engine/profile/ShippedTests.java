package health.auric.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTests {

    @Test
    void everyShippedProfileHasFieldsWithNames() {
        for (String name : Shipped.NAMES) {
            Shipped profile = Shipped.of(name);

            assertThat(profile.fields())
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allMatch(field -> !field.columns().isEmpty());
        }
    }

    @Test
    void aShippedProfileKnowsItsColumnsByTheirNames() {
        List<Field> suggested = List.of(new Field("Vendor_Name", Kind.TEXT), new Field("Tax ID", Kind.NUMBER));

        assertThat(Shipped.of("supplier").on(suggested))
                .containsExactly(new Field("Vendor_Name", Kind.ORGANIZATION), new Field("Tax ID", Kind.IDENTIFIER));
    }

    @Test
    void theSuggestionStandsForAColumnTheProfileDoesNotKnow() {
        Field unknown = new Field("remarks", Kind.TEXT);

        assertThat(Shipped.of("item").on(List.of(unknown))).containsExactly(unknown);
    }

    @Test
    void refusesAProfileThatIsNotShipped() {
        assertThatThrownBy(() -> Shipped.of("planet"))
                .hasMessageStartingWith("There is no shipped profile \"planet\"; there are supplier, item");
    }
}
